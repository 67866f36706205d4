import clsx from "clsx";
import { LoaderCircle } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "./link";

const variants = {
  primary:
    "border-primary bg-primary text-primary-foreground hover:border-primary-strong hover:bg-primary-strong",
  outline: "border-control bg-surface text-foreground hover:bg-muted",
  danger: "border-transparent bg-transparent text-destructive hover:bg-destructive-soft",
  quiet: "border-transparent bg-transparent text-primary hover:bg-primary-soft",
} as const;
const sizes = {
  normal: "min-h-10 px-4 text-base max-md:min-h-11",
  small: "min-h-8 px-3 text-sm max-md:min-h-11",
} as const;

type Look = {
  readonly variant?: keyof typeof variants;
  readonly size?: keyof typeof sizes;
  readonly icon?: ReactNode;
};

/** The classes of a button, for the rare element that must look like one. */
export function buttonLook({ variant = "outline", size = "normal" }: Look): string {
  const base =
    "relative inline-flex max-w-full shrink-0 items-center justify-center gap-2 rounded-md border py-1 text-center leading-snug font-medium no-underline print:hidden";
  return clsx(base, variants[variant], sizes[size]);
}

type ButtonProps = ComponentProps<"button"> & Look & { readonly busy?: boolean };

/**
 * A button: `primary` once a view, `outline` beside it, `danger` far right, `quiet` within lists.
 * `busy` shows a spinner after 300 ms and keeps the width. It is never disabled to mark a bad form.
 */
export function Button({ variant, size, icon, busy = false, className, ...rest }: ButtonProps) {
  const { children, type = "button", ...attributes } = rest;
  const look = clsx(buttonLook({ ...(variant && { variant }), ...(size && { size }) }), className);
  return (
    <button type={type} aria-busy={busy || undefined} className={look} {...attributes}>
      <span className={clsx("inline-flex items-center gap-2", busy && "busy-label")}>
        {icon}
        {children}
      </span>
      {busy && <LoaderCircle aria-hidden className="busy-spinner absolute size-5" />}
    </button>
  );
}

type LinkButtonProps = Look & {
  readonly href: string;
  readonly children: ReactNode;
  /** Set for a file: the browser saves it, the router stays out of it. */
  readonly download?: boolean;
};

/** A link that looks like a button: it goes somewhere, a button does something. */
export function LinkButton({ href, children, icon, download = false, ...look }: LinkButtonProps) {
  const text = (
    <>
      {icon}
      {children}
    </>
  );
  if (download)
    return (
      <a href={href} download className={buttonLook(look)}>
        {text}
      </a>
    );
  return (
    <Link href={href} className={buttonLook(look)}>
      {text}
    </Link>
  );
}
