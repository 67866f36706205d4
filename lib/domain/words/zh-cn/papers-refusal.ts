import type { papersRefusal as english } from "../en/papers-refusal";
import type { Same } from "../shape";

/** 不予颁发证书的通知书。 */
export const papersRefusal = {
  title: "不予颁发证书通知书",
  running: "不予颁发 {reference}",
  lead: {
    issuer: "对{org}{year}年度的声明已予审查。证书不予颁发，理由如下。",
    opinion: "对{org}{year}年度的核查以一项不能据以颁发证书的意见结束。",
  },
  reference: "编号",
  period: "报告期间",
  claim: "所申请的声明",
  noClaim: "陈述未申报任何声明。",
  opinion: "核查",
  assurance: "保证",
  decision: "决定",
  decisions: {
    issuer: "由颁发人拒绝",
    opinion: "拒绝：否定意见或无法表示意见不开放任何声明",
  },
  notVerified: "未通过核查的原因",
  reasons: { issuer: "颁发人的理由", opinion: "核查意见" },
  gate: "声明闸门的结果",
  gateSum: "阻断{blocked}条，将随声明印出{warned}条，通过{passed}条，不适用{notApplicable}条。",
  found: "发现",
  blocks: "阻断",
  warns: "印出",
  next: "可以怎样做",
  nextSteps: {
    issuer: "声明恢复为草稿。原因消除之后，可重新运行闸门并再次申请证书。",
    opinion: "该年度可以修订。新的修订版须整体提交并核查，之后再起草声明。",
    credits: "为该声明记录的注销仍然有效，未用于任何证书。",
    complaint: "对本决定可以提出投诉，由未参与本决定的人员处理：{address}",
  },
  role: { issuer: "颁发人，{body}", opinion: "意见签字人，{body}" },
  notPublic: "本通知书仅供该组织和核查机构使用，公开登记册不予显示。",
} satisfies Same<typeof english>;
