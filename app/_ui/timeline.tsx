import clsx from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "./status";

const dots = {
  rest: "border-control bg-surface",
  moving: "border-info bg-info-soft",
  looking: "border-review bg-review-soft",
  waiting: "border-warning bg-warning-soft",
  good: "border-success bg-success-soft",
  bad: "border-destructive bg-destructive-soft",
} as const satisfies Record<Tone, string>;

type Entry = {
  readonly id: string;
  readonly what: ReactNode;
  readonly who?: ReactNode;
  /** The instant as ISO UTC text, and as it is shown. */
  readonly at: string;
  readonly shown: string;
  readonly detail?: ReactNode;
  readonly tone?: Tone;
};

/** What happened, newest or oldest first as it is given: what, who, when. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="space-y-4">
      {entries.map(({ id, what, who, at, shown, detail, tone = "rest" }) => (
        <li key={id} className="relative pl-6">
          <span
            aria-hidden
            className="absolute top-3 -bottom-6 left-[5px] w-px bg-border [li:last-child>&]:hidden"
          />
          <span
            aria-hidden
            className={clsx(
              "absolute top-1.5 left-0 size-[11px] rounded-full border-2",
              dots[tone],
            )}
          />
          <p>{what}</p>
          <p className="text-sm text-muted-foreground">
            {who && <span>{who} · </span>}
            <time dateTime={at} title={at}>
              {shown}
            </time>
          </p>
          {detail && <div className="mt-1 text-sm">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
