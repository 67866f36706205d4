import clsx from "clsx";
import { type ReactNode, useId } from "react";
import { Cell, FootCell, Head } from "./table-cell";

export type Column<Row> = {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers: right-aligned; the unit goes into the head. */
  readonly number?: boolean;
  /** The cell that names the row becomes its head. */
  readonly names?: boolean;
  /** What stands in the foot under this column. */
  readonly foot?: ReactNode;
  /** The column can be sorted by; needs `sort` on the table. */
  readonly sortable?: boolean;
};

/** The order shown, and the address that asks for another: `href("period", "descending")`. */
export type Sort = {
  readonly by: string;
  readonly direction: "ascending" | "descending";
  readonly href: (by: string, direction: "ascending" | "descending") => string;
};

type Props<Row> = {
  readonly caption: ReactNode;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort;
  readonly dense?: boolean;
  /** In place of rows when there are none. */
  readonly empty?: ReactNode;
};

/** A real table: caption, scoped heads, sticky head, foot row; below 640 px each row is a card. */
export function Table<Row>(props: Props<Row>) {
  const { caption, hideCaption = false, columns, rows, rowKey, sort, dense = false, empty } = props;
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must by keyboard too
    <section aria-labelledby={id} tabIndex={0} className="table-frame">
      <table className={clsx("ledger", dense && "ledger-dense")}>
        <caption id={id} className={hideCaption ? "sr-only" : ""}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
        {columns.some(({ foot }) => foot !== undefined) && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <FootCell key={column.key} column={column} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
