import { scaleLinear } from "d3-scale";
import { arc, pie } from "d3-shape";
import { area, type Drawing, type Ink, rect, type Size } from "./shape";

export type Part = { readonly key: string; readonly value: number; readonly ink: Ink };

/** One bar cut into shares of its whole; a hair of white between neighbours. */
export function shareBar(parts: readonly Part[], size: Size): Drawing {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const x = scaleLinear([0, total || 1], [0, size.width]);
  let reached = 0;
  const shapes = parts.map(({ key, value, ink }) => {
    const from = x(reached);
    reached += value;
    const gap = reached < total ? Math.min(0.8, (x(reached) - from) / 2) : 0;
    return rect(key, ink, from, 0, x(reached) - from - gap, size.height);
  });
  return { ...size, shapes };
}

/** A ring in the middle of a square, from twelve o'clock, clockwise, in the order given. */
export function donut(parts: readonly Part[], side: number, thickness: number): Drawing {
  const outer = side / 2;
  const ring = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(outer - thickness)
    .outerRadius(outer)
    .padAngle(0.012)
    .digits(2);
  const slices = pie<Part>()
    .sort(null)
    .value(({ value }) => value)(parts.filter(({ value }) => value > 0));
  const shapes = slices.map((slice) =>
    area(slice.data.key, slice.data.ink, moved(ring(slice) ?? "", outer)),
  );
  return { width: side, height: side, shapes };
}

/** d3 draws round the origin; our drawings begin at the top left. Arc radii and flags stay. */
function moved(d: string, by: number): string {
  return d.replace(/([MLA])([^MLAZ]*)/g, (_, command: string, numbers: string) => {
    const values = numbers.split(",").map(Number);
    const shifted = values.map((one, at) => (at >= values.length - 2 ? round(one + by) : one));
    return command + shifted.join(",");
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
