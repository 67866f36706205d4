import { scaleBand, scaleLinear } from "d3-scale";
import { type Drawing, type Ink, label, rect, type Shape, type Size, segment } from "./shape";

/** A total stands on zero; a fall or rise floats from where the last step ended. */
export type Step = {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly kind: "total" | "fall" | "rise";
  readonly ink: Ink;
};
type Span = Step & { readonly from: number; readonly to: number };

const head = 14;
const foot = 24;

/** The bridge: each fall begins at the level above it, and the last total ends where they lead. */
export function waterfall(steps: readonly Step[], size: Size): Drawing {
  const spans = spansOf(steps);
  const top = Math.max(1, ...spans.flatMap(({ from, to }) => [from, to]));
  const x = scaleBand(
    steps.map(({ key }) => key),
    [0, size.width],
  )
    .paddingInner(0.28)
    .paddingOuter(0.1);
  const y = scaleLinear([0, top], [size.height - foot, head]);
  const shapes = spans.flatMap((span, index) => {
    const at = { x: x(span.key) ?? 0, width: x.bandwidth() };
    const next = spans[index + 1];
    const reach = next ? (x(next.key) ?? 0) : null;
    return [...bar(span, at, y), ...connector(y(span.to), at, reach)];
  });
  return {
    ...size,
    shapes: [segment("muted", [0, y(0), size.width, y(0)], 0.75), ...shapes],
  };
}

function spansOf(steps: readonly Step[]): Span[] {
  let level = 0;
  return steps.map((step) => {
    const from = step.kind === "total" ? 0 : level;
    const to = step.kind === "fall" ? level - step.value : from + step.value;
    // Credits come in whole tonnes: what they pass zero by is the surplus, told in words.
    level = Math.max(0, to);
    return { ...step, from, to: level };
  });
}

function bar(
  { key, ink, from, to, text, label: name }: Span,
  { x, width }: { x: number; width: number },
  y: (value: number) => number,
): Shape[] {
  const top = y(Math.max(from, to));
  const height = Math.max(0.75, y(Math.min(from, to)) - top);
  const middle = x + width / 2;
  return [
    rect(key, ink, x, top, width, height),
    ...label(middle, top - 4, text, { anchor: "middle", bold: true, size: 8 }),
    ...label(middle, y(0) + 11, name, { anchor: "middle", size: 7, ink: "muted" }),
  ];
}

function connector(level: number, at: { x: number; width: number }, reach: number | null): Shape[] {
  return reach === null
    ? []
    : [segment("muted", [at.x + at.width, level, reach, level], 0.4, true)];
}
