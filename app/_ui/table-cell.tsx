import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "./link";
import { Missing } from "./missing";
import type { Column, Sort } from "./table";

type CellProps<Row> = { readonly column: Column<Row>; readonly children: ReactNode };

/** A cell of the body; the one that names its row is that row's head. Nothing becomes a dash, never 0. What a cell holds
 * stays together on a phone, where the cell lays out its label and it side by side. */
export function Cell<Row>({ column: { head, number, names }, children }: CellProps<Row>) {
  const look = number ? "figure" : undefined;
  if (names)
    return (
      <th scope="row" className={look}>
        <div className="ledger-cell">{children}</div>
      </th>
    );
  const nothing = children === undefined || children === null || children === "";
  return (
    <td data-label={typeof head === "string" ? head : undefined} className={look}>
      {nothing ? <Missing /> : <div className="ledger-cell">{children}</div>}
    </td>
  );
}

/** A cell of the foot: the total where the column has one, else nothing at all. */
export function FootCell<Row>({ column: { head, number, names, foot } }: { column: Column<Row> }) {
  const look = number ? "figure" : undefined;
  if (names)
    return (
      <th scope="row" className={look}>
        {foot}
      </th>
    );
  return (
    <td data-label={typeof head === "string" ? head : undefined} className={look}>
      {foot}
    </td>
  );
}

type HeadProps<Row> = { readonly column: Column<Row>; readonly sort: Sort | undefined };

/** A head; where the column can be sorted by, a link that asks for the other order. */
export function Head<Row>({ column: { key, head, number, sortable }, sort }: HeadProps<Row>) {
  const look = number ? "figure" : undefined;
  if (!sort || !sortable)
    return (
      <th scope="col" className={look}>
        {head}
      </th>
    );
  const sorted = sort.by === key;
  const next = sorted && sort.direction === "ascending" ? "descending" : "ascending";
  const arrow = sort.direction === "ascending" ? ArrowUp : ArrowDown;
  const Icon = sorted ? arrow : ArrowUpDown;
  return (
    <th scope="col" className={look} aria-sort={sorted ? sort.direction : undefined}>
      <Link
        href={sort.href(key, next)}
        scroll={false}
        className="inline-flex items-center gap-1 py-0.5 hover:underline"
      >
        {head}
        <Icon aria-hidden className="size-3.5 print:hidden" />
      </Link>
    </th>
  );
}
