import {
  claimed,
  counted,
  declared,
  figured,
  type GateFixture,
  operational,
  organisation,
  statementOf,
  withClaim,
} from "./base";
import { baselineWith } from "./parts";

const { case: demo, figures } = operational.statement;
const { lines, instruments, totals } = figures.inventory;
const decided = statementOf({
  ...organisation.statement.case,
  exclusions: demo.exclusions.map((one) => ({ ...one, estimatedGrams: 0 })),
});

/** What is claimed, and what lies inside it. */
export const boundaryFixtures: readonly GateFixture[] = [
  {
    rule: "R-01",
    pass: operational,
    fail: withClaim(operational, { subject: " " }),
    outcome: "blocked",
    en: "Say what the claim covers: its subject is missing.",
    zh: "请写明声明的覆盖内容：缺少主体。",
  },
  {
    rule: "R-02",
    pass: operational,
    fail: counted(operational, { lines: lines.filter(({ scope }) => scope !== 1) }),
    outcome: "blocked",
    en: "Scope 1 is missing.",
    zh: "缺少范围1。",
  },
  {
    rule: "R-03",
    pass: operational,
    fail: counted(operational, { lines: lines.filter(({ basis }) => basis !== "market") }),
    outcome: "blocked",
    en: "Report Scope 2 by both methods.",
    zh: "请用两种方法报告范围二。",
  },
  {
    rule: "R-04",
    pass: operational,
    fail: counted(operational, {
      instruments: instruments.slice(0, 1).map((one) => ({
        ...one,
        key: "I1",
        counted: true,
        allocated: "12345000",
        failing: ["3"],
      })),
    }),
    outcome: "blocked",
    en: "12,345.00 MWh of I1 fail criterion 3.",
    zh: "I1有12,345.00兆瓦时不符合标准3。",
  },
  {
    rule: "R-05",
    pass: { ...organisation, statement: decided },
    fail: organisation,
    outcome: "blocked",
    en: "Undecided Scope 3 categories, or exclusions without an estimate: 3.",
    zh: "尚未判定的范围三类别，或没有估算值的排除：3。",
  },
  {
    rule: "R-10",
    pass: operational,
    fail: counted(operational, {
      totals: { ...totals, scope1: totals.scope1 + 5_000_000, biogenicCo2: 5_000_000 },
    }),
    outcome: "blocked",
    en: "Biogenic CO₂ is inside Scope 1.",
    zh: "生物源CO₂计入了范围1。",
  },
  {
    rule: "R-09",
    pass: operational,
    fail: counted(operational, {
      lines: lines.map((line) => ({ ...line, flags: ["gwp_mismatch"] as const })),
    }),
    outcome: "blocked",
    en: "100.00% of the subject uses another GWP set; more than 5 % is not allowed.",
    zh: "声明主体中100.00%使用了其他GWP值，超过5%的上限。",
  },
  {
    rule: "R-25",
    pass: operational,
    fail: figured(operational, {
      bridge: { ...figures.bridge, residual: figures.bridge.residual - 1 },
    }),
    outcome: "blocked",
    en: "The bridge differs by 2 g.",
    zh: "桥图相差2克。",
  },
  {
    rule: "R-26",
    pass: declared(operational, { baseline: baselineWith(4_900_000_000) }),
    fail: declared(operational, { baseline: baselineWith(5_100_000_000) }),
    outcome: "blocked",
    en: "Base-year recalculation of 5.10% is open.",
    zh: "须重算基准年，累计影响5.10%，尚未完成。",
  },
  {
    rule: "R-26",
    pass: declared(operational, { baseline: baselineWith(4_900_000_000) }),
    fail: { ...operational, openRestatement: { label: "2019", percent: "7.25" } },
    outcome: "blocked",
    en: "The restatement of 2019 by 7.25% is required and still open.",
    zh: "2019年度须重述，影响7.25%，尚未完成。",
  },
  {
    rule: "R-26",
    pass: declared(operational, { baseline: baselineWith(4_900_000_000) }),
    fail: { ...operational, openRestatement: { label: "2019", percent: null } },
    outcome: "blocked",
    en: "The opinion on 2019 was withdrawn, and the year is not yet restated.",
    zh: "2019年度的意见已撤回，该年度尚未重述。",
  },
  {
    rule: "R-33",
    pass: operational,
    fail: {
      ...operational,
      opinion: operational.opinion && {
        ...operational.opinion,
        issuedAt: "2024-12-22T00:00:00.000Z",
      },
    },
    outcome: "blocked",
    en: "Announcement on 2022 electricity CO2 emission factors, 2024-12-20, issued 2024-12-23 appeared after the opinion.",
    zh: "Announcement on 2022 electricity CO2 emission factors, 2024-12-20, issued 2024-12-23在核查意见之后发布。",
  },
  {
    rule: "R-35",
    pass: declared(operational, {
      sites: demo.sites.map((one) => ({
        ...one,
        controlTest: one.controlTest && { ...one.controlTest, ownEquipment: false },
      })),
    }),
    fail: declared(operational, {
      sites: demo.sites.map((one) => ({ ...one, controlTest: null })),
    }),
    outcome: "blocked",
    en: "Leased data centre, Zhangjiakou has no control test.",
    zh: "Leased data centre, Zhangjiakou没有控制权测试。",
  },
  {
    rule: "R-34",
    pass: claimed("FP"),
    fail: claimed("PRD"),
    outcome: "blocked",
    en: "Product claims are not offered.",
    zh: "不提供产品声明。",
  },
];
