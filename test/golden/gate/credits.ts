import { claimed, credited, type GateFixture, operational } from "./base";
import { sure, unanswered } from "./parts";

const project = operational.retirements[0]?.projectName ?? "";
const holder = operational.statement.case.organisation.legalName;
const serial = "99728-9900000001-9900021088-VCS-VCU-999-VER-CN-1-728-01012020-31122020-0";

/** Six months after the restatement of 2022 was approved. */
const topUpUntil = (retiredOn: string) =>
  credited({ ...operational, restatementApprovedOn: "2024-09-10" }, { retiredOn });

/** The carbon credits that stand against the residual. */
export const creditFixtures: readonly GateFixture[] = [
  {
    rule: "R-15",
    pass: operational,
    fail: credited(operational, { forward: true }),
    outcome: "blocked",
    en: `Unissued or forward credits of ${project} cannot be used.`,
    zh: `不得使用${project}尚未签发或远期的碳信用。`,
  },
  {
    rule: "R-16",
    pass: credited(operational, { criteria: sure }),
    fail: credited(operational, { criteria: unanswered }),
    outcome: "blocked",
    en: `“permanent” is unanswered for ${project}.`,
    zh: `${project}的“持久”尚未回答。`,
  },
  {
    rule: "R-17",
    pass: credited(operational, { retiredOn: "2023-12-31" }),
    fail: credited(operational, { retiredOn: "2024-01-31" }),
    outcome: "blocked",
    en: "Retired 31 days too late.",
    zh: "注销晚了31天。",
  },
  {
    rule: "R-17",
    pass: topUpUntil("2025-03-10"),
    fail: topUpUntil("2025-03-11"),
    outcome: "blocked",
    en: "Retired 1 day too late.",
    zh: "注销晚了1天。",
  },
  {
    rule: "R-18",
    pass: operational,
    fail: credited(operational, { programme: "XYZ" }),
    outcome: "blocked",
    en: "XYZ is not eligible: its rules are not on file as met.",
    zh: "XYZ不合格：没有其规则符合要求的记录。",
  },
  {
    rule: "R-19",
    pass: claimed("CON"),
    fail: credited(claimed("CON"), { onFile: false }),
    outcome: "blocked",
    en: "Serial, project, vintage or evidence is missing for 21,088 t.",
    zh: "有21,088吨缺少序列号、项目、年份或佐证材料。",
  },
  {
    rule: "R-20",
    pass: operational,
    fail: credited(operational, { quantity: 21_087 }),
    outcome: "blocked",
    en: "0.93 t short: only 21,087 t are retired.",
    zh: "尚缺0.93吨：仅注销21,087吨。",
  },
  {
    rule: "R-21",
    pass: operational,
    fail: { ...operational, retirements: [...operational.retirements, ...operational.retirements] },
    outcome: "blocked",
    en: "This block overlaps another retirement, from 9900000001 to 9900021088.",
    zh: "该区间与另一笔注销在9900000001至9900021088重叠。",
  },
  {
    rule: "R-21",
    pass: operational,
    fail: credited(operational, { claimId: "another" }),
    outcome: "blocked",
    en: `${serial} is bound to another claim.`,
    zh: `${serial}已用于另一项声明。`,
  },
  {
    rule: "R-22",
    pass: credited(operational, { vintageTo: "2017-12-31" }),
    fail: credited(operational, { vintageTo: "2016-12-31" }),
    outcome: "warned",
    en: "Vintage 2016 is 6 years off.",
    zh: "签发年份2016与报告年度相差6年。",
  },
  {
    rule: "R-23",
    pass: operational,
    fail: credited(operational, { adjustment: "unknown" }),
    outcome: "warned",
    en: `The adjustment status of ${project} is unknown.`,
    zh: `${project}的相应调整状态未知。`,
  },
  {
    rule: "R-24",
    pass: credited(operational, { beneficiary: ` ${holder.toUpperCase().replace(" ", "  ")} ` }),
    fail: credited(operational, { beneficiary: "Somebody else" }),
    outcome: "blocked",
    en: `Beneficiary is Somebody else, purpose ${operational.retirements[0]?.purpose}.`,
    zh: `受益人为Somebody else，用途为${operational.retirements[0]?.purpose}。`,
  },
  {
    rule: "R-36",
    pass: credited(operational, { soldAsCertificates: { answer: "no", note: "registry letter" } }),
    fail: credited(operational, { soldAsCertificates: { answer: "not_shown", note: "" } }),
    outcome: "warned",
    en: `Not shown that the MWh of ${project} are not also sold as certificates.`,
    zh: `未能证明${project}的电量没有同时作为绿证出售。`,
  },
];
