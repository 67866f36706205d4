import type { GateFacts } from "@/lib/domain/gate/facts";
import { type GateFixture, operational, organisation } from "./base";

const opined = (parts: Partial<NonNullable<GateFacts["opinion"]>>): GateFacts => ({
  ...operational,
  opinion: operational.opinion && { ...operational.opinion, ...parts },
});

/** The verification, who took part in it, and what it left. */
export const verificationFixtures: readonly GateFixture[] = [
  {
    rule: "R-07",
    pass: operational,
    fail: opined({ kind: "modified" }),
    outcome: "blocked",
    en: "No unmodified opinion stands for this statement.",
    zh: "本陈述没有有效的无保留意见。",
  },
  {
    rule: "R-08",
    pass: {
      ...organisation,
      levels: [
        { scopes: "1+2", level: "reasonable" },
        { scopes: "3", level: "reasonable" },
      ],
    },
    fail: organisation,
    outcome: "warned",
    en: "Limited assurance of scope 3 will be printed.",
    zh: "范围3的有限保证将予印出。",
  },
  {
    rule: "R-27",
    pass: operational,
    fail: { ...operational, findings: [{ state: "open" }, { state: "responded" }] },
    outcome: "blocked",
    en: "2 findings are open.",
    zh: "有2项核查发现尚未关闭。",
  },
  {
    rule: "R-28",
    pass: operational,
    fail: { ...operational, insiders: ["verifier"] },
    outcome: "blocked",
    en: "A person took part on two sides: verifier.",
    zh: "有一人同时参与了两方：核查员。",
  },
  {
    rule: "R-30",
    pass: { ...organisation, published: true },
    fail: organisation,
    outcome: "blocked",
    en: "Publish the report first.",
    zh: "请先发布报告。",
  },
  {
    rule: "R-32",
    pass: opined({ issuedAt: "2024-12-31T00:00:00.000Z" }),
    fail: opined({ issuedAt: "2025-01-31T00:00:00.000Z" }),
    outcome: "warned",
    en: "The opinion came 25 months after the year.",
    zh: "核查意见在年度结束25个月后出具。",
  },
];
