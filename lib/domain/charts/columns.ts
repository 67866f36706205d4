import { scaleBand, scaleLinear } from "d3-scale";
import { type Drawing, type Ink, label, rect, type Shape, type Size, segment } from "./shape";

/** `values` has one number a column; series are stacked in the order given. */
export type Series = {
  readonly key: string;
  readonly ink: Ink;
  readonly values: readonly number[];
};

const left = 34;
const head = 8;
const foot = 16;

/** Stacked columns on an axis from zero; `tick` words the axis. */
export function columns(
  names: readonly string[],
  series: readonly Series[],
  size: Size,
  tick: (value: number) => string,
): Drawing {
  const totals = names.map((_, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const x = scaleBand(names, [left, size.width]).paddingInner(0.34).paddingOuter(0.17);
  const y = scaleLinear([0, Math.max(1, ...totals)], [size.height - foot, head]).nice(4);
  const axis = y
    .ticks(4)
    .flatMap((value) => [
      segment(
        value === 0 ? "muted" : "rule",
        [left, y(value), size.width, y(value)],
        value ? 0.4 : 0.75,
      ),
      ...label(left - 5, y(value) + 2.4, tick(value), { anchor: "end", size: 7, ink: "muted" }),
    ]);
  const marks = names.flatMap((name, at): Shape[] => {
    let level = 0;
    const stack = series.map(({ key, ink, values }) => {
      const from = y(level);
      level += values[at] ?? 0;
      return rect(`${name}/${key}`, ink, x(name) ?? 0, y(level), x.bandwidth(), from - y(level));
    });
    const middle = (x(name) ?? 0) + x.bandwidth() / 2;
    const under = { anchor: "middle", size: 7, ink: "muted" } as const;
    return [...stack, ...label(middle, size.height - foot + 10, name, under)];
  });
  return { ...size, shapes: [...axis, ...marks] };
}
