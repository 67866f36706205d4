/** What a mark means; a painter gives it a colour (CSS variables on a page, inks in a paper). */
export type Ink =
  | "scope1"
  | "scope2"
  | "scope3"
  | "reduction"
  | "substitution"
  | "offset"
  | "target"
  | "residual"
  | "screening"
  | "text"
  | "muted"
  | "rule"
  | "faint";

export type Anchor = "start" | "middle" | "end";

/** `key` names the datum a mark stands for; axes and connectors have none. */
export type Rect = {
  readonly kind: "rect";
  readonly key: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
};
/** Filled where `stroke` is null, else a line of that width. */
export type Path = {
  readonly kind: "path";
  readonly key: string | null;
  readonly d: string;
  readonly ink: Ink;
  readonly stroke: number | null;
  readonly dashed: boolean;
};
/** One line of text; y is its baseline. */
export type Label = {
  readonly kind: "label";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: Anchor;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
};
export type Shape = Rect | Path | Label;

/** A finished chart in its own coordinates, origin at the top left: any painter can show it. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
};

export type Size = { readonly width: number; readonly height: number };

export function rect(
  key: string | null,
  ink: Ink,
  x: number,
  y: number,
  width: number,
  height: number,
): Rect {
  return { kind: "rect", key, ink, x, y, width, height };
}

export function area(key: string | null, ink: Ink, d: string): Path {
  return { kind: "path", key, ink, d, stroke: null, dashed: false };
}

export function line(
  key: string | null,
  ink: Ink,
  d: string,
  stroke: number,
  dashed = false,
): Path {
  return { kind: "path", key, ink, d, stroke, dashed };
}

export function segment(
  ink: Ink,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke = 0.5,
  dashed = false,
): Path {
  return line(null, ink, `M${x1},${y1}L${x2},${y2}`, stroke, dashed);
}

type Type = {
  readonly anchor?: Anchor;
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: Ink;
};

/** Lines of a text that has line feeds, downwards from the first baseline. */
export function label(x: number, y: number, text: string, type: Type = {}): Label[] {
  const { anchor = "start", size = 7.5, bold = false, ink = "text" } = type;
  return text.split("\n").map((one, index) => ({
    kind: "label",
    x,
    y: y + index * size * 1.3,
    text: one,
    anchor,
    size,
    bold,
    ink,
  }));
}
