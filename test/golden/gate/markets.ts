import type { Target } from "@/lib/domain/case/case-file";
import type { GateFacts } from "@/lib/domain/gate/facts";
import {
  claimed,
  declared,
  figured,
  type GateFixture,
  operational,
  planned,
  withClaim,
} from "./base";

const union = withClaim(operational, { markets: ["CN", "EU"] });
const product = claimed("PRD", { markets: ["DE"] });
const organisation = { ...claimed("ORG"), published: true };

const [netZero] = operational.statement.case.targets;
const near: Target | undefined = netZero && {
  ...netZero,
  key: "T-2",
  kind: "absolute",
  baseValue: "330000",
  targetYear: 2027,
  targetValue: "250000",
};
const dated = netZero ? [{ ...netZero, interim: [{ year: 2026, value: "180000" }] }] : [];
const progress = planned(declared(claimed("NZ"), { targets: dated }), {
  published: "https://reporter.example/plan",
  resources: "CNY 200 million by 2030",
  expert: "An engineering institute, yearly",
});

const platinum = claimed("VP", { labelled: operational.retirements.map(({ key }) => key) });
const founded = planned(declared(platinum, { targets: near && netZero ? [near, netZero] : [] }), {
  policyStatement: "https://reporter.example/policy",
});
const june = { key: "june", title: "June 2023", shares: { VS: 20, VG: 60, VP: 100 } };
/** So many tonnes retired against 328,814.59 t of all scopes. */
const retired = (facts: GateFacts, tonnes: number): GateFacts => {
  const { bridge } = facts.statement.figures;
  const grams = { residual: 328_814_590_000, retired: tonnes * 1_000_000 };
  return { ...figured(facts, { bridge: { ...bridge, ...grams } }), vcmi: june };
};

/** The wording, EU law, and what is said of years to come. */
export const marketFixtures: readonly GateFixture[] = [
  {
    rule: "R-06",
    pass: operational,
    fail: withClaim(operational, { subject: "operations per ISO 14068-1" }),
    outcome: "blocked",
    en: "A Scope 1 and 2 claim reads “operational (Scope 1 and 2)” and cites no ISO 14068-1.",
    zh: "仅含范围一和范围二的声明须写“运营（范围一、范围二）”，且不得引用ISO 14068-1。",
  },
  {
    rule: "R-29",
    pass: operational,
    fail: withClaim(operational, { subject: "operations of a carbon-neutral company" }),
    outcome: "blocked",
    en: "“carbon neutral company” may not be used.",
    zh: "不得使用“carbon neutral company”。",
  },
  {
    rule: "R-31",
    pass: organisation,
    fail: { ...organisation, verifier: "" },
    outcome: "blocked",
    en: "The claim lacks its verifier.",
    zh: "声明缺少核查机构。",
  },
  {
    rule: "R-E1",
    pass: { ...product, retirements: [] },
    fail: product,
    outcome: "blocked",
    en: "Offset-based product claims are banned in the EU; publish a contribution claim.",
    zh: "欧盟禁止以抵销为依据的产品声明；请改为发布贡献声明。",
  },
  {
    rule: "R-E2",
    pass: union,
    fail: withClaim(union, { subject: "climate-friendly operations" }),
    outcome: "blocked",
    en: "Generic environmental claim: “climate friendly”.",
    zh: "笼统的环境声明：“climate friendly”。",
  },
  {
    rule: "R-E3",
    pass: union,
    fail: withClaim(union, { subject: "the company" }),
    outcome: "blocked",
    en: "Name the part.",
    zh: "请写明是哪一部分。",
  },
  {
    rule: "R-E4",
    pass: progress,
    fail: planned(progress, { expert: "" }),
    outcome: "blocked",
    en: "The future claim lacks an independent expert.",
    zh: "关于未来的声明缺少独立专家。",
  },
  {
    rule: "R-E5",
    pass: union,
    fail: withClaim(union, { productMark: true }),
    outcome: "warned",
    en: "Do not put the mark on products.",
    zh: "请勿将标志用于产品。",
  },
  {
    rule: "R-V1",
    pass: founded,
    fail: planned(founded, { policyStatement: "" }),
    outcome: "blocked",
    en: "Foundational criterion 4 is not met.",
    zh: "未达到第4项基础标准。",
  },
  {
    rule: "R-V2",
    pass: retired(founded, 328_815),
    fail: retired(founded, 328_814),
    outcome: "blocked",
    en: "100.00% is Gold.",
    zh: "100.00%为金级。",
  },
  {
    rule: "R-V2",
    pass: retired(founded, 328_815),
    fail: retired(founded, 21_088),
    outcome: "blocked",
    en: "6.41% is below Silver.",
    zh: "6.41%为未达银级。",
  },
  {
    rule: "R-V2",
    pass: retired(founded, 328_815),
    fail: founded,
    outcome: "blocked",
    en: "VCMI tiers are offered only after the platform administrator has confirmed the thresholds of one edition: VCMI Claims Code of Practice, June 2023; VCMI Claims Code of Practice, November 2023.",
    zh: "平台管理员确认某一版本的门槛之后，才提供VCMI等级：VCMI Claims Code of Practice, June 2023; VCMI Claims Code of Practice, November 2023。",
  },
  {
    rule: "R-V3",
    pass: platinum,
    fail: withClaim(platinum, { labelled: [] }),
    outcome: "blocked",
    en: "21,088 t without the label.",
    zh: "21,088吨没有标签。",
  },
];
