import type { ReactNode } from "react";
import { Missing } from "./table";

type Item = { readonly term: string; readonly detail: ReactNode; readonly action?: ReactNode };

/** Facts as term and detail, each line with a place for its "Change" link. */
export function DescriptionList({ items }: { items: readonly Item[] }) {
  return (
    <dl className="divide-y border-y">
      {items.map(({ term, detail, action }) => (
        <div
          key={term}
          className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[minmax(10rem,1fr)_3fr_auto]"
        >
          <dt className="text-muted-foreground">{term}</dt>
          <dd className="min-w-0">{detail ?? <Missing />}</dd>
          {action && <dd className="print:hidden">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
