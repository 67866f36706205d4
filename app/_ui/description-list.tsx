import type { ReactNode } from "react";
import { Missing } from "./missing";

type Item = { readonly term: string; readonly detail: ReactNode; readonly action?: ReactNode };

/** Facts as term and detail, each line with a place for its "Change" link. */
export function DescriptionList({ items }: { items: readonly Item[] }) {
  return (
    <dl className="grid divide-y border-y sm:grid-cols-[minmax(9rem,auto)_1fr_auto]">
      {items.map(({ term, detail, action }) => (
        <div
          key={term}
          className="col-span-full grid gap-x-8 gap-y-0.5 py-2.5 sm:grid-cols-subgrid"
        >
          <dt className="text-muted-foreground">{term}</dt>
          <dd className="min-w-0">{detail ?? <Missing />}</dd>
          {action && <dd className="print:hidden">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
