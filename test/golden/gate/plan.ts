import { declared, figured, type GateFixture, operational, organisation, planned } from "./base";

const { case: demo, figures } = operational.statement;
const [first, ...others] = demo.measures;
/** The organisation's whole inventory, on a path that starts above it. */
const onPath = planned(organisation, { baseTonnes: "400000" });
const abovePath = planned(organisation, { baseTonnes: "300000" });
const { residual } = organisation.statement.figures.bridge;
const gap = (residual / 1_000_000 - 300_000).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");

/** The plan, and the order of reducing, substituting, offsetting. */
export const planFixtures: readonly GateFixture[] = [
  {
    rule: "R-11",
    pass: operational,
    fail: planned(operational, { reviewedOn: "2025-11-03" }),
    outcome: "blocked",
    en: "The management plan was last reviewed on 2025-11-03, more than twelve months before.",
    zh: "管理计划上次复核于2025-11-03，已超过十二个月。",
  },
  {
    rule: "R-12",
    pass: operational,
    fail: figured(operational, { reductions: { ...figures.reductions, inSubject: 0 } }),
    outcome: "blocked",
    en: "Evidence a reduction inside the claim’s scopes before offsetting.",
    zh: "抵销之前，须在声明范围内证明减排量。",
  },
  {
    rule: "R-13",
    pass: operational,
    fail: declared(operational, {
      measures: first ? [{ ...first, name: "Green power bought for Hangzhou" }, ...others] : [],
    }),
    outcome: "blocked",
    en: "Green power bought for Hangzhou is a purchase: move it to substitution.",
    zh: "Green power bought for Hangzhou是采购：请移至替代。",
  },
  {
    rule: "R-14",
    pass: onPath,
    fail: abovePath,
    outcome: "warned",
    en: `${gap} t above the pathway.`,
    zh: `高出路径${gap}吨。`,
  },
];
