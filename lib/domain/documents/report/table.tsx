import { View } from "@react-pdf/renderer";
import { weight } from "../fonts";
import { colour } from "../ink";
import { T } from "../text";
import { measure, style } from "./style";

/** `part` is the column's share of the measure; figures stand right, words left. */
export type Column = {
  readonly head: string;
  readonly part: number;
  readonly figures?: boolean;
};
/** `tint` from 0 to 1 shades a cell: a table read as a heat map. */
export type Cell = string | { readonly text: string; readonly tint: number };
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
      {row.map((cell, at) => (
        <T
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
          key={at}
          style={[
            style.cell,
            { paddingVertical: 2.1 },
            box(widths[at], columns[at]?.figures, at),
            bold ? { fontWeight: weight.bold } : {},
            typeof cell === "string" ? {} : { backgroundColor: shade(cell.tint) },
          ]}
        >
          {typeof cell === "string" ? cell : cell.text}
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

function rowKey(row: Row, index: number): string {
  const [first = ""] = row;
  return `${index} ${typeof first === "string" ? first : first.text}`;
}
