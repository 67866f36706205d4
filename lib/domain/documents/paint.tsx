import { G, Path, Svg, Text } from "@react-pdf/renderer";
import type { Drawing, Label, Shape } from "../charts/shape";
import { sans, weight } from "./fonts";
import { inks } from "./ink";

/** Paints a chart. Marks of one ink become one path, as each element costs layout time. */
export function Chart({ drawing }: { readonly drawing: Drawing }) {
  const { width, height, shapes } = drawing;
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {gathered(shapes).map(({ style, d }) => (
        <Path key={style.id} d={d} {...style.props} />
      ))}
      <G>
        {shapes
          .filter((shape) => shape.kind === "label")
          .map((one) => (
            <Caption key={`${one.x}/${one.y}/${one.text}`} label={one} />
          ))}
      </G>
    </Svg>
  );
}

function Caption({ label: { x, y, text, anchor, size, bold, ink } }: { readonly label: Label }) {
  const fontWeight = bold ? weight.bold : weight.regular;
  return (
    <Text
      x={x}
      y={y}
      textAnchor={anchor}
      fill={inks[ink]}
      style={{ fontFamily: sans, fontSize: size, fontWeight }}
    >
      {text}
    </Text>
  );
}

type Style = { readonly id: string; readonly props: Record<string, string | number> };

/** Shapes of one style joined, in the order in which each style first appears. */
function gathered(shapes: readonly Shape[]): { style: Style; d: string }[] {
  const found = new Map<string, { style: Style; d: string }>();
  for (const shape of shapes) {
    if (shape.kind === "label") continue;
    const style = styleOf(shape);
    const before = found.get(style.id)?.d ?? "";
    found.set(style.id, { style, d: before + outline(shape) });
  }
  return [...found.values()];
}

function styleOf(shape: Exclude<Shape, Label>): Style {
  const paint = inks[shape.ink];
  if (shape.kind === "rect" || shape.stroke === null)
    return { id: `fill ${shape.ink}`, props: { fill: paint } };
  const { stroke, dashed } = shape;
  const dash = dashed ? { strokeDasharray: "2 2" } : {};
  return {
    id: `line ${shape.ink} ${stroke} ${dashed}`,
    props: { stroke: paint, strokeWidth: stroke, fill: "none", ...dash },
  };
}

function outline(shape: Exclude<Shape, Label>): string {
  if (shape.kind === "path") return shape.d;
  const { x, y, width, height } = shape;
  return `M${two(x)},${two(y)}h${two(width)}v${two(height)}h${two(-width)}Z`;
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}
