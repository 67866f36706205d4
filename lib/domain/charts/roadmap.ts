import { scaleLinear } from "d3-scale";
import { line as path } from "d3-shape";
import { type Drawing, label, line, rect, type Shape, type Size, segment } from "./shape";

export type RoadmapPoint = { readonly year: number; readonly value: number };
export type Roadmap = {
  /** The straight path from base to target, a point a year. */
  readonly target: readonly RoadmapPoint[];
  /** What the planned measures leave, a point a year. */
  readonly planned: readonly RoadmapPoint[];
  readonly actual: readonly RoadmapPoint[];
};

const left = 34;
const head = 12;
const foot = 16;

/** Actual as points, the plan as steps of columns, the linear target as a dashed line; axis from zero. */
export function roadmap(of: Roadmap, size: Size, tick: (value: number) => string): Drawing {
  const all = [...of.target, ...of.planned, ...of.actual];
  const years = all.map(({ year }) => year);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [left + 22, size.width - 22]);
  const most = Math.max(1, ...all.map(({ value }) => value));
  const y = scaleLinear([0, most], [size.height - foot, head]).nice(4);
  const at = path<RoadmapPoint>()
    .x(({ year }) => x(year))
    .y(({ value }) => y(value))
    .digits(2);
  return {
    ...size,
    shapes: [
      ...axis(of.target, x, y, size, tick),
      ...of.planned.map((point) => column(point, x, y)),
      line("target", "target", at(of.target) ?? "", 1.1, true),
      ...of.actual.map((point) => dot(point, x, y)),
    ],
  };
}

type Scale = (value: number) => number;

function column({ year, value }: RoadmapPoint, x: Scale, y: Scale): Shape {
  return rect(`planned/${year}`, "faint", x(year) - 13, y(value), 26, y(0) - y(value));
}

function dot({ year, value }: RoadmapPoint, x: Scale, y: Scale): Shape {
  const [cx, cy, r] = [x(year), y(value), 3.2];
  const round = `M${cx - r},${cy}A${r},${r},0,1,1,${cx + r},${cy}A${r},${r},0,1,1,${cx - r},${cy}Z`;
  return {
    kind: "path",
    key: `actual/${year}`,
    d: round,
    ink: "residual",
    stroke: null,
    dashed: false,
  };
}

function axis(
  points: readonly RoadmapPoint[],
  x: Scale,
  y: ReturnType<typeof scaleLinear<number, number>>,
  size: Size,
  tick: (value: number) => string,
): Shape[] {
  const small = { size: 7, ink: "muted" } as const;
  const levels = y
    .ticks(4)
    .flatMap((value) => [
      segment(
        value === 0 ? "muted" : "rule",
        [left, y(value), size.width, y(value)],
        value ? 0.4 : 0.75,
      ),
      ...label(left - 5, y(value) + 2.4, tick(value), { ...small, anchor: "end" }),
    ]);
  const years = points.flatMap(({ year }) =>
    label(x(year), size.height - foot + 10, String(year), { ...small, anchor: "middle" }),
  );
  return [...levels, ...years];
}
