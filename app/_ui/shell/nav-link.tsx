"use client";
import clsx from "clsx";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "../link";

type Props = {
  readonly href: string;
  readonly icon: ReactNode;
  /** Other places of the bar inside this one: there, it is they where we are. */
  readonly inside?: readonly string[];
  /** Whether its name gives way to the icon alone between 768 and 1024 px. */
  readonly folds?: boolean;
  readonly children: string;
};

/** A place in the side bar; knows whether it is where we are, and closes the menu it stands in. */
export function NavLink({ href, icon, inside = [], folds = false, children }: Props) {
  const path = usePathname();
  const at = (place: string) => path === place || path.startsWith(`${place}/`);
  const here = href === "/" ? path === "/" : at(href) && !inside.some(at);
  return (
    <Link
      href={href}
      title={children}
      aria-current={here ? "page" : undefined}
      onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
      className={clsx(
        "flex min-h-10 items-center gap-3 rounded-md px-3 max-md:min-h-11",
        here
          ? "bg-primary-soft font-semibold text-primary"
          : "text-foreground hover:bg-muted hover:text-foreground",
      )}
    >
      {icon}
      <span className={folds ? "md:max-lg:sr-only" : ""}>{children}</span>
    </Link>
  );
}
