import { scaleLinear } from "d3-scale";
import { type Drawing, type Ink, label, rect, segment } from "./shape";

/** One row: parts are laid end to end, in the order given. */
export type BarRow = {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly parts: readonly { readonly key: string; readonly value: number; readonly ink: Ink }[];
};
export type BarsLayout = {
  readonly width: number;
  readonly labelWidth: number;
  readonly textWidth: number;
  readonly rowHeight: number;
};

/** Horizontal bars from zero, names at the left, figures at the right of each bar. */
export function bars(rows: readonly BarRow[], layout: BarsLayout): Drawing {
  const { width, labelWidth, textWidth, rowHeight } = layout;
  const most = Math.max(1, ...rows.map(({ parts }) => sum(parts)));
  const x = scaleLinear([0, most], [labelWidth, width - textWidth]);
  const thick = rowHeight * 0.56;
  const height = rows.length * rowHeight;
  const shapes = rows.flatMap((row, index) => {
    const y = index * rowHeight + (rowHeight - thick) / 2;
    const baseline = index * rowHeight + rowHeight / 2 + 2.6;
    let reached = 0;
    const marks = row.parts.map(({ key, value, ink }) => {
      const from = x(reached);
      reached += value;
      return rect(`${row.key}/${key}`, ink, from, y, x(reached) - from, thick);
    });
    return [
      ...marks,
      ...label(labelWidth - 8, baseline, row.label, { anchor: "end" }),
      ...label(x(reached) + 5, baseline, row.text, { bold: true }),
    ];
  });
  return {
    width,
    height,
    shapes: [...shapes, segment("muted", [labelWidth, 0, labelWidth, height], 0.75)],
  };
}

function sum(parts: readonly { readonly value: number }[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}
