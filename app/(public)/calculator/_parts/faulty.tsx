import { useTranslations } from "next-intl";
import { ErrorSummary } from "@/app/_ui/error-summary";
import type { Faults } from "./tell";

/** What cannot be calculated yet, each with a link to its field. */
export function Faulty({ faults }: { faults: Faults }) {
  const t = useTranslations("computing");
  if (faults.size === 0) return null;
  const lines = [...faults].map(([name, text]) => ({ text, href: `#${name}` }));
  return <ErrorSummary lead={t("faults", { count: faults.size })} lines={lines} />;
}
