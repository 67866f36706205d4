import type { Drawing as Geometry, Ink, Label, Shape } from "@/lib/domain/charts/shape";

/** A chart's meanings in the theme's colours; the papers have the same hues in ink. */
const inks: Readonly<Record<Ink, { readonly fill: string; readonly stroke: string }>> = {
  scope1: { fill: "fill-chart-1", stroke: "stroke-chart-1" },
  scope2: { fill: "fill-chart-2", stroke: "stroke-chart-2" },
  scope3: { fill: "fill-chart-3", stroke: "stroke-chart-3" },
  reduction: { fill: "fill-chart-4", stroke: "stroke-chart-4" },
  substitution: { fill: "fill-chart-4/60", stroke: "stroke-chart-4" },
  offset: { fill: "fill-chart-5", stroke: "stroke-chart-5" },
  target: { fill: "fill-chart-6", stroke: "stroke-chart-6" },
  residual: { fill: "fill-chart-1", stroke: "stroke-chart-1" },
  screening: { fill: "fill-chart-4/30", stroke: "stroke-chart-4" },
  text: { fill: "fill-foreground", stroke: "stroke-foreground" },
  muted: { fill: "fill-muted-foreground", stroke: "stroke-control" },
  rule: { fill: "fill-border", stroke: "stroke-border" },
  faint: { fill: "fill-chart-1/30", stroke: "stroke-border" },
};

type Props = { readonly of: Geometry; readonly className?: string };

/** Paints a chart's geometry as SVG. Unseen by the reader's ear: its table stands beside it. */
export function Drawing({ of: { width, height, shapes }, className = "w-full" }: Props) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={className}>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is painted once, in its own order
        <Mark key={index} of={shape} />
      ))}
    </svg>
  );
}

function Mark({ of }: { of: Shape }) {
  if (of.kind === "label") return <Caption of={of} />;
  const { fill, stroke } = inks[of.ink];
  if (of.kind === "rect")
    return <rect x={of.x} y={of.y} width={of.width} height={of.height} className={fill} />;
  if (of.stroke === null) return <path d={of.d} className={fill} />;
  const dash = of.dashed ? { strokeDasharray: "2 2" } : {};
  return <path d={of.d} fill="none" strokeWidth={of.stroke} className={stroke} {...dash} />;
}

function Caption({ of: { x, y, text, anchor, size, bold, ink } }: { of: Label }) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      className={inks[ink].fill}
    >
      {text}
    </text>
  );
}
