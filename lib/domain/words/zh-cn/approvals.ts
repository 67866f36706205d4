import { approvalsPages } from "./approvals-pages";

export const approvals = {
  ...approvalsPages,
  refused: {
    member: "您现为或在过去24个月内曾为报告组织成员，不得参与其核查或颁证。",
    certified: "此报告仍有有效或暂停的证书，请先撤销证书。",
    noOpinion: "此声明没有现行的已签署意见。",
    hash: "意见所针对的声明并非现行声明。",
    noLetter: "此报告没有这份拒绝决定。",
    confirm: "请确认批准此报告。",
  },
} as const;
