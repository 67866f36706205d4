import type { ReactNode } from "react";
import { Mark } from "./mark";

type Props = {
  readonly title: ReactNode;
  /** What this is and why it is empty. */
  readonly children: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
};

/** In place of what is not there yet. */
export function Empty({ title, children, action }: Props) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-md border border-dashed border-control p-6">
      <Mark className="size-8 text-border" />
      <h2 className="text-xl font-semibold">{title}</h2>
      <div className="max-w-reading text-muted-foreground">{children}</div>
      {action && <div className="mt-1 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
