import type { ReactNode } from "react";
import { Link } from "./link";
import type { State } from "./status";
import { StatusChip } from "./status-chip";

type Task = {
  readonly title: string;
  /** No address while it cannot be started. */
  readonly href?: string;
  readonly note?: ReactNode;
  readonly status: State<"task">;
};

/** The sections of a report in their order, each with a status that its checks computed. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="divide-y rounded-md border bg-surface">
      {tasks.map(({ title, href, note, status }, index) => (
        <li key={title} className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
          <span aria-hidden className="w-6 text-muted-foreground">
            {index + 1}
          </span>
          <span className="grow basis-48">
            {href ? (
              <Link
                href={href}
                className="font-medium text-primary underline underline-offset-3 after:absolute after:inset-0 hover:text-primary-strong"
              >
                {title}
              </Link>
            ) : (
              <span className="font-medium text-muted-foreground">{title}</span>
            )}
            {note && <span className="block text-sm text-muted-foreground">{note}</span>}
          </span>
          <StatusChip kind="task" state={status} />
        </li>
      ))}
    </ol>
  );
}
