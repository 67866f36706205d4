import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "../link";
import { traceHref } from "./trace-href";

type Props = {
  readonly reportId: string;
  /** Its reference, as `calculate` prints it: `inventory.totals.scope1`. */
  readonly figure: string;
  readonly children: ReactNode;
};

/**
 * A number that leads to the lines behind it: a link to their page, which `TracePanel` opens beside the
 * number where scripts run. Nothing where there is nothing to add up.
 */
export function Traced({ reportId, figure, children }: Props) {
  const t = useTranslations("trace");
  return (
    <Link
      href={traceHref(reportId, figure)}
      title={t("open")}
      data-trace=""
      className="underline decoration-control decoration-dotted underline-offset-4 hover:decoration-solid max-sm:inline-block max-sm:py-1"
    >
      {children}
    </Link>
  );
}
