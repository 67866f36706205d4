import type { ReactNode } from "react";

type Props = {
  readonly title?: ReactNode;
  /** Beside the title, at the end of its line: a chip or a link. */
  readonly aside?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** A bordered surface with a heading (`h2`); a page is made of these and of tables. */
export function Card({ title, aside, foot, children }: Props) {
  return (
    <section className="flex flex-col rounded-md border bg-surface print:border-0">
      {title && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 pt-4">
          <h2 className="text-xl font-semibold">{title}</h2>
          {aside}
        </div>
      )}
      <div className="grow p-4">{children}</div>
      {foot && <div className="border-t px-4 py-3 text-sm">{foot}</div>}
    </section>
  );
}

/** Cards beside each other as the width allows: two or more columns wide, one on a phone. */
export function CardGrid({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-4">
      {children}
    </div>
  );
}
