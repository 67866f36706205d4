import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly title: ReactNode;
  readonly lede?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the record: its name in the margin, its matter beside it, a rule above. */
export function Section({ id, title, lede, children }: Props) {
  return (
    <section
      id={id}
      className="grid scroll-mt-6 gap-x-12 gap-y-5 border-t py-10 lg:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <div>
        <h2 className="text-xl font-semibold">{title}</h2>
        {lede && <p className="mt-2 text-sm text-muted-foreground">{lede}</p>}
      </div>
      <div className="min-w-0 space-y-6">{children}</div>
    </section>
  );
}
