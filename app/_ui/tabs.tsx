import clsx from "clsx";
import { Link } from "./link";

type Tab = {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly current: boolean;
};

/** Pages beside each other as links; the current one is marked for eye and ear. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="mb-6 border-b print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ href, label: text, count, current }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={clsx(
                "inline-flex min-h-10 items-center gap-2 border-b-2 max-md:min-h-11",
                current
                  ? "border-primary font-semibold text-primary"
                  : "border-transparent text-muted-foreground hover:border-control hover:text-foreground",
              )}
            >
              {text}
              {count !== undefined && (
                <span className="rounded-full bg-muted px-2 text-sm font-normal text-muted-foreground">
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
