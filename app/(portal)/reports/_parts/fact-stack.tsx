import type { ReactNode } from "react";

type Fact = { readonly term: string; readonly detail: ReactNode };

/** Facts for a narrow column: each term above its detail. */
export function FactStack({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="space-y-3">
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt className="text-sm text-muted-foreground">{term}</dt>
          <dd className="min-w-0">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
