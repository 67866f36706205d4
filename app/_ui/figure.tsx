import type { ReactNode } from "react";

type Props = {
  /** What the chart finds, in words: it is its title. */
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** The same numbers as a table, folded away for the eye. */
  readonly table: ReactNode;
  readonly tableLabel: ReactNode;
  readonly children: ReactNode;
};

/** A chart with its finding above it and its numbers as a table beneath: never the drawing alone. */
export function Figure({ title, note, table, tableLabel, children }: Props) {
  return (
    <figure className="space-y-3">
      <figcaption>
        <p className="font-semibold">{title}</p>
        {note && <p className="text-sm text-muted-foreground">{note}</p>}
      </figcaption>
      {children}
      <details className="text-sm">
        <summary className="inline-block py-1 text-primary underline underline-offset-3">
          {tableLabel}
        </summary>
        <div className="mt-2">{table}</div>
      </details>
    </figure>
  );
}
