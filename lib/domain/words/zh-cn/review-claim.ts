import type { en } from "../en";
import type { Same } from "../shape";

export const reviewClaim = {
  lede: "证书针对在已核查报表上通过全部规则的声明颁发。",
  declared: "所申报的声明",
  notYet: "报告通过核查后才能起草声明。",
  notDeclared: "报表未申报声明，因此没有可颁证的内容。",
  draft: "起草声明并运行规则检查",
  again: "重新运行规则检查",
  request: "申请证书",
  recall: "撤回申请",
  discard: "放弃草稿",
  refused: "颁发人拒绝了申请",
  notVerified: "核查意见不开放任何声明，因此不能颁发证书",
  notVerifiedText: "通知书写明闸门每条规则的结果。该年度可以修订，并重新整体核查。",
  requested: "已申请。下一步由颁发人决定。",
  issued: "证书已颁发。",
  over: "本年度已颁发的证书不再有效",
  overText:
    "其核查意见已撤回，或证书已被撤销。核查意见成立后，请重新起草主张：新证书将取代被暂停的证书。已撤销证书所用的碳信用不得再次计入，请先登记新的注销。",
  see: "查看证书",
  gate: "声明规则",
  caption: "声明规则及其运行时的结果",
  passes: "{passed}项通过，{warned}项带有将印明的提醒，{blocked}项阻断",
  rule: "规则",
  clause: "条款",
  level: "来源",
  measured: "测得值",
  limit: "限值",
  outcome: "结果",
  outcomes: {
    passed: "通过",
    warned: "提醒（将印明）",
    blocked: "阻断",
    not_applicable: "不适用",
  },
  levelNote: "来源：A为查阅标准原文，B为多份一致的转述，C为一份转述。",
} satisfies Same<typeof en.review.claim>;
