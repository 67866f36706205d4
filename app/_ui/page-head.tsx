import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "./link";

type Crumb = { readonly href: string; readonly label: ReactNode };
type Props = {
  readonly title: ReactNode;
  /** The pages above this one, from the top; the page itself is not among them. */
  readonly crumbs?: readonly Crumb[];
  readonly chip?: ReactNode;
  /** A sentence under the title. */
  readonly lede?: ReactNode;
  /** Buttons, the primary one first. */
  readonly actions?: ReactNode;
};

/** The head of every page: where it is, its one `h1`, its state, what can be done. */
export function PageHead({ title, crumbs = [], chip, lede, actions }: Props) {
  return (
    <header className="mb-6 space-y-2 border-b pb-4">
      {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 grow basis-128 flex-wrap items-center gap-x-4 gap-y-1">
          <h1 className="text-h1 font-semibold">{title}</h1>
          {chip}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-3">{actions}</div>}
      </div>
      {lede && <p className="max-w-reading text-muted-foreground">{lede}</p>}
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("common");
  return (
    <nav aria-label={t("breadcrumb")} className="print:hidden">
      <ol className="flex flex-wrap items-center gap-1 text-sm text-muted-foreground">
        {crumbs.map(({ href, label }) => (
          <li key={href} className="flex items-center gap-1">
            <Link href={href} className="inline-block py-0.5 underline-offset-3 hover:underline">
              {label}
            </Link>
            <ChevronRight aria-hidden className="size-3.5" />
          </li>
        ))}
      </ol>
    </nav>
  );
}
