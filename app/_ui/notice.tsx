import clsx from "clsx";
import { CircleAlert, CircleCheck, Info, Lock, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const tones = {
  info: ["border-info bg-info-soft", "text-info", Info],
  success: ["border-success bg-success-soft", "text-success", CircleCheck],
  warning: ["border-warning bg-warning-soft", "text-warning", TriangleAlert],
  error: ["border-destructive bg-destructive-soft", "text-destructive", CircleAlert],
  locked: ["border-control bg-muted", "text-muted-foreground", Lock],
} as const;

type Props = {
  readonly tone?: keyof typeof tones;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
};

/** A banner within a page: what holds, what to mind, who has it locked. */
export function Notice({ tone = "info", title, children, action }: Props) {
  const [box, ink, Icon] = tones[tone];
  return (
    <div className={clsx("my-4 flex gap-3 rounded-md border-l-4 p-4", box)}>
      <Icon aria-hidden className={clsx("mt-0.5 size-5 shrink-0", ink)} />
      <div className="min-w-0 grow space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className="flex flex-wrap gap-3 pt-2">{action}</div>}
      </div>
    </div>
  );
}
