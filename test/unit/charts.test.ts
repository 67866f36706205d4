import fc from "fast-check";
import { expect, test } from "vitest";
import { bars } from "@/lib/domain/charts/bars";
import { columns } from "@/lib/domain/charts/columns";
import { roadmap } from "@/lib/domain/charts/roadmap";
import type { Drawing, Label, Rect } from "@/lib/domain/charts/shape";
import { donut, shareBar } from "@/lib/domain/charts/shares";
import { type Step, waterfall } from "@/lib/domain/charts/waterfall";

const rects = ({ shapes }: Drawing): Rect[] => shapes.filter((one) => one.kind === "rect");
const labels = ({ shapes }: Drawing): Label[] => shapes.filter((one) => one.kind === "label");
const rect = (drawing: Drawing, key: string): Rect => {
  const found = rects(drawing).find((one) => one.key === key);
  if (!found) throw new Error(`no mark ${key}`);
  return found;
};
const amount = fc.integer({ min: 1, max: 1_000_000 });

const step = (key: string, value: number, kind: Step["kind"]): Step => ({
  key,
  label: key,
  text: String(value),
  value,
  kind,
  ink: "residual",
});
/** The demonstration's bridge in whole tonnes: 41,586 − 6,209 − 14,289 = 21,088. */
const bridge = [
  step("without", 41_586, "total"),
  step("reductions", 6_209, "fall"),
  step("substitution", 14_289, "fall"),
  step("residual", 21_088, "total"),
  step("credits", 21_089, "fall"),
  step("balance", 0, "total"),
];
const size = { width: 480, height: 120 };

test("a bridge's steps are as tall as their values, on one scale", () => {
  const drawing = waterfall(bridge, size);
  const scale = rect(drawing, "without").height / 41_586;
  for (const [key, value] of [
    ["reductions", 6_209],
    ["substitution", 14_289],
    ["residual", 21_088],
  ] as const)
    expect(rect(drawing, key).height).toBeCloseTo(value * scale, 6);
});

test("each fall hangs from the level before it, and the last leads to the next total", () => {
  const drawing = waterfall(bridge, size);
  const [without, reductions, substitution, residual] = [
    "without",
    "reductions",
    "substitution",
    "residual",
  ].map((key) => rect(drawing, key));
  expect(reductions?.y).toBeCloseTo(without?.y ?? Number.NaN, 6);
  expect(substitution?.y).toBeCloseTo((reductions?.y ?? 0) + (reductions?.height ?? 0), 6);
  expect(residual?.y).toBeCloseTo((substitution?.y ?? 0) + (substitution?.height ?? 0), 6);
});

test("credits beyond the residual stop at zero: the surplus is told, not drawn below the line", () => {
  const credits = rect(waterfall(bridge, size), "credits");
  const residual = rect(waterfall(bridge, size), "residual");
  expect(credits.y + credits.height).toBeCloseTo(residual.y + residual.height, 6);
});

test("no mark of any bridge leaves the drawing, and marks do not overlap sideways", () => {
  fc.assert(
    fc.property(amount, amount, amount, (a, b, c) => {
      const steps = [
        step("without", a + b + c, "total"),
        step("r", a, "fall"),
        step("s", b, "fall"),
        step("e", c, "total"),
      ];
      const marks = rects(waterfall(steps, size));
      return marks.every(
        (one, at) =>
          one.x >= 0 &&
          one.y >= 0 &&
          one.x + one.width <= size.width &&
          one.y + one.height <= size.height &&
          (at === 0 || one.x >= (marks[at - 1]?.x ?? 0) + (marks[at - 1]?.width ?? 0)),
      );
    }),
  );
});

test("horizontal bars are proportional, and a row's parts are laid end to end", () => {
  const layout = { width: 400, labelWidth: 100, textWidth: 50, rowHeight: 20 };
  const drawing = bars(
    [
      {
        key: "a",
        label: "A",
        text: "30",
        parts: [
          { key: "p", value: 10, ink: "scope1" },
          { key: "q", value: 20, ink: "scope2" },
        ],
      },
      { key: "b", label: "B", text: "15", parts: [{ key: "p", value: 15, ink: "scope1" }] },
    ],
    layout,
  );
  const [p, q, b] = [rect(drawing, "a/p"), rect(drawing, "a/q"), rect(drawing, "b/p")];
  expect(q.x).toBeCloseTo(p.x + p.width, 6);
  expect(q.width).toBeCloseTo(2 * p.width, 6);
  expect(p.width + q.width).toBeCloseTo(400 - 100 - 50, 6);
  expect(b.width).toBeCloseTo(125, 6);
  expect(b.y).toBeGreaterThanOrEqual(20);
  expect(drawing.height).toBe(40);
});

test("stacked columns stand on the axis, and their height is the sum of their parts", () => {
  const drawing = columns(
    ["1", "2"],
    [
      { key: "x", ink: "scope1", values: [4, 1] },
      { key: "y", ink: "scope2", values: [6, 1] },
    ],
    { width: 200, height: 100 },
    String,
  );
  const [x1, y1] = [rect(drawing, "1/x"), rect(drawing, "1/y")];
  const x2 = rect(drawing, "2/x");
  expect(x1.y + x1.height).toBeCloseTo(x2.y + x2.height, 6);
  expect(y1.y + y1.height).toBeCloseTo(x1.y, 6);
  expect(x1.height / x2.height).toBeCloseTo(4, 6);
  expect((x1.height + y1.height) / x2.height).toBeCloseTo(10, 6);
  expect(labels(drawing).map(({ text }) => text)).toContain("0");
});

test("shares fill the bar and no more, each as wide as its part", () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), (values) => {
      const parts = values.map((value, at) => ({ key: String(at), value, ink: "scope1" as const }));
      const marks = rects(shareBar(parts, { width: 300, height: 10 }));
      const total = values.reduce((sum, value) => sum + value, 0);
      const last = marks.at(-1);
      return (
        Math.abs((last?.x ?? 0) + (last?.width ?? 0) - 300) < 1e-6 &&
        marks.every(
          (one, at) => Math.abs(one.width - (300 * (values[at] ?? 0)) / total) <= 0.8 + 1e-6,
        )
      );
    }),
  );
});

test("a donut has a slice for each part that is not nothing, inside its square", () => {
  const drawing = donut(
    [
      { key: "a", value: 1, ink: "scope1" },
      { key: "b", value: 0, ink: "scope2" },
      { key: "c", value: 3, ink: "scope3" },
    ],
    100,
    20,
  );
  const slices = drawing.shapes.filter((one) => one.kind === "path");
  expect(slices.map(({ key }) => key)).toEqual(["a", "c"]);
  for (const { d } of slices) {
    const ends = [...d.matchAll(/[MLA][^MLAZ]*?(-?[\d.]+),(-?[\d.]+)(?=[MLAZ])/g)];
    expect(ends.length).toBeGreaterThan(3);
    for (const [, x, y] of ends) {
      expect(Math.hypot(Number(x) - 50, Number(y) - 50)).toBeLessThan(50.02);
      expect(Math.hypot(Number(x) - 50, Number(y) - 50)).toBeGreaterThan(29.98);
    }
  }
});

test("a roadmap falls as its plan falls, from the same base", () => {
  const planned = [100, 100, 60, 20].map((value, at) => ({ year: 2022 + at, value }));
  const target = [100, 75, 45, 20].map((value, at) => ({ year: 2022 + at, value }));
  const drawing = roadmap(
    { planned, target, actual: [{ year: 2022, value: 100 }] },
    { width: 300, height: 100 },
    String,
  );
  const heights = planned.map(({ year }) => rect(drawing, `planned/${year}`).height);
  expect(heights[0]).toBeCloseTo(heights[1] ?? Number.NaN, 6);
  expect((heights[2] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(0.6, 6);
  expect((heights[3] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(0.2, 6);
  const path = drawing.shapes.find((one) => one.kind === "path" && one.key === "target");
  const ys = [...(path?.kind === "path" ? path.d : "").matchAll(/,([\d.]+)/g)].map(([, y]) =>
    Number(y),
  );
  expect(ys).toHaveLength(4);
  expect([...ys].sort((a, b) => a - b)).toEqual(ys);
});
