import clsx from "clsx";
import type { ReactNode } from "react";

const sizes = { large: "text-figure", normal: "text-h1", small: "text-xl" } as const;

type Props = {
  readonly label: ReactNode;
  /** As `lib/domain/format` wrote it; this component rounds nothing. */
  readonly figure: ReactNode;
  readonly unit?: ReactNode;
  /** What it is compared with, or how sure it is. */
  readonly note?: ReactNode;
  readonly size?: keyof typeof sizes;
};

/** One figure with its label, unit and comparison; stands in a `StatList`. */
export function Stat({ label, figure, unit, note, size = "normal" }: Props) {
  return (
    <div className="flex flex-col">
      <dt className="text-sm text-muted-foreground">{label}</dt>
      <dd className="mt-1 flex flex-wrap items-baseline gap-x-1.5">
        <span className={clsx("font-semibold", sizes[size])}>{figure}</span>
        {unit && <span className="whitespace-nowrap text-sm text-muted-foreground">{unit}</span>}
      </dd>
      {note && <dd className="mt-1 text-sm text-muted-foreground">{note}</dd>}
    </div>
  );
}

/** Figures in a row, parted by hairlines as in a ledger; `boxed` puts a border around. */
export function StatList({ children, boxed = true }: { children: ReactNode; boxed?: boolean }) {
  const box = boxed && "rounded-md border bg-surface p-4";
  return (
    <dl
      className={clsx("grid grid-cols-[repeat(auto-fit,minmax(min(100%,11rem),1fr))] gap-6", box)}
    >
      {children}
    </dl>
  );
}
