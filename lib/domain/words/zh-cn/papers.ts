import type { en } from "../en";
import type { Same } from "../shape";
import { papersCertificate } from "./papers-certificate";
import { papersRefusal } from "./papers-refusal";
import { papersReport } from "./papers-report";
import { papersTerms } from "./papers-terms";
import { papersVerification } from "./papers-verification";

export const papers = {
  certificate: papersCertificate,
  report: papersReport,
  refusal: papersRefusal,
  terms: papersTerms,
  verification: papersVerification,
  claim: {
    FP: "{org}{year}年度温室气体核查声明",
    OP: "{org}{year}年度实现运营碳中和（范围一、范围二）：减排与替代后的剩余排放以{n}吨碳信用抵销",
    ORG: "{org}{year}年度依据ISO 14068-1:2023实现碳中和，经{body}核查",
    PRD: "{org}{year}年度不作产品声明",
    CON: "{org}在价值链外资助{n}吨经核证的减缓成果，其报告排放量不因此改变",
    NZ: "{org}{year}年度迈向{target}年净零目标的进展，经核查",
    VS: "{org}{year}年度达到VCMI碳诚信银级：在自身减排之外注销{n}吨碳信用，经{body}核查",
    VG: "{org}{year}年度达到VCMI碳诚信金级：在自身减排之外注销{n}吨碳信用，经{body}核查",
    VP: "{org}{year}年度达到VCMI碳诚信铂金级：在自身减排之外注销{n}吨碳信用，经{body}核查",
  },
  demo: "DEMO 演示",
  subject: {
    FP: "本组织报告的排放",
    OP: "本组织的运营",
    ORG: "本组织整体",
    PRD: "产品",
    CON: "价值链之外的贡献",
    NZ: "本组织迈向净零的进展",
    VS: "本组织整体",
    VG: "本组织整体",
    VP: "本组织整体",
  },
  sentence: "{text}。",
  approach: {
    operational_control: "运营控制权",
    financial_control: "财务控制权",
    equity_share: "股权比例",
  },
  scopes: { "1": "一", "2": "二", "3": "三", "1+2": "一和范围二" },
} satisfies Same<typeof en.papers>;
