import { View } from "@react-pdf/renderer";
import { colour } from "../ink";
import { T } from "../text";
import { measure, style } from "./style";

/** `part` is the column's share of the measure; figures stand right, words left. */
export type Column = {
  readonly head: string;
  readonly part: number;
  readonly figures?: boolean;
};
/** `tint` from 0 to 1 shades a cell: a table read as a heat map. `lines` stand one under another. */
export type Cell =
  | string
  | { readonly text: string; readonly tint: number }
  | { readonly lines: readonly string[] };
export type Row = readonly Cell[];

type Props = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The totals, of all rows above. */
  readonly foot?: Row;
};

const gap = 8;

/** A table whose head comes again on each page it reaches, and whose rows are never cut. */
export function Table({ columns, rows, foot }: Props) {
  const whole = columns.reduce((sum, { part }) => sum + part, 0);
  const widths = columns.map(({ part }) => (part / whole) * measure);
  return (
    <View style={{ marginBottom: 4 }}>
      <View
        fixed
        style={[
          style.row,
          {
            borderBottomWidth: 0.75,
            borderBottomColor: colour.petrol,
            paddingBottom: 3,
            alignItems: "flex-end",
          },
        ]}
      >
        {columns.map(({ head, figures }, at) => (
          <T key={head} style={[style.head, box(widths[at], figures, at)]}>
            {head}
          </T>
        ))}
      </View>
      {rows.map((row, index) => (
        <Line key={rowKey(row, index)} row={row} columns={columns} widths={widths} bold={false} />
      ))}
      {foot ? <Line row={foot} columns={columns} widths={widths} bold /> : null}
    </View>
  );
}

type LineProps = {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly bold: boolean;
};

function Line({ row, columns, widths, bold }: LineProps) {
  const edge = bold
    ? { borderTopWidth: 0.75, borderTopColor: colour.petrol }
    : { borderBottomWidth: 0.4, borderBottomColor: colour.hair };
  return (
    <View wrap={false} style={[style.row, edge, bold ? { marginTop: -0.4 } : {}]}>
      {columns.map(({ head, figures }, at) => (
        <Box
          key={head}
          cell={row[at] ?? ""}
          place={{ ...box(widths[at], figures, at), paddingVertical: 2.1 }}
          type={bold ? style.total : style.cell}
        />
      ))}
    </View>
  );
}

type BoxProps = {
  readonly cell: Cell;
  readonly place: ReturnType<typeof box> & { readonly paddingVertical: number };
  readonly type: typeof style.cell | typeof style.total;
};

function Box({ cell, place, type }: BoxProps) {
  if (typeof cell === "string") return <T style={[type, place]}>{cell}</T>;
  if ("text" in cell)
    return <T style={[type, place, { backgroundColor: shade(cell.tint) }]}>{cell.text}</T>;
  return (
    <View style={place}>
      {cell.lines.map((line) => (
        <T key={line} style={type}>
          {line}
        </T>
      ))}
    </View>
  );
}

/** Space between columns lies left of figures and right of words. */
function box(width = 0, figures = false, at: number) {
  if (figures) return { width, paddingLeft: gap, textAlign: "right" as const };
  return { width, paddingRight: gap, textAlign: "left" as const, paddingLeft: at === 0 ? 0 : gap };
}

/** From paper to a pale petrol that black figures stay readable on. */
function shade(tint: number): string {
  const mix = (from: number, to: number) => Math.round(from + (to - from) * tint);
  return `rgb(${mix(255, 158)},${mix(255, 196)},${mix(255, 205)})`;
}

function rowKey([first = ""]: Row, index: number): string {
  return `${index} ${typeof first === "string" ? first : ""}`;
}
