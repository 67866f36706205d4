import { certificatesPages } from "./certificates-pages";

export const certificates = {
  ...certificatesPages,
  refused: {
    noClaim: "声明中没有主张，因此无可颁证。",
    claimed:
      "此报告已有主张：申请中的可以撤回；已颁发的在其证书被撤销，或其核查意见被撤回并另行出具之前，不能重新起草。",
    blocked: "有{count}条规则阻止此主张：{rules}。",
    unchecked: "有{count}笔注销尚未在登记处核对。",
    ownRetirement: "此笔注销由您登记，须由第二人核对。",
    noRetirement: "没有此笔注销。",
    gateChanged: "主张审查的结果已改变，请重新查看后再颁发。",
    hash: "主张所针对的声明并非现行声明。",
    notProposed: "没有人提议撤销该证书。",
    proposed: "已有撤销提议，等待第二人确认。",
    samePerson: "撤销须由两人决定，而提议人是您。",
    secondIssuer: "应由该证书的另一位颁发人确认撤销。",
    noOpinion: "该证书的声明上没有有效的核查意见，无法恢复。",
    opinionSince: "该证书颁发之后已出具新的核查意见。请重新起草该年度的主张，其证书将取代本证书。",
    number: "此编号刚被另一份证书占用，请重新颁发。",
    wrongDigit: "请检查编号：末位校验码不符。",
    notFound: "没有此编号的证书。",
    noPaper: "没有此文件。",
    cursor: "这不是列表中的一页，请从首页重新开始。",
  },
} as const;
