import { useLocale, useTranslations } from "next-intl";
import { day } from "@/lib/domain/format";

type Props = { readonly withdrawal: { readonly on: string; readonly reason: string } };

/** When a report was withdrawn, and why. */
export function Withdrawn({ withdrawal: { on, reason } }: Props) {
  const t = useTranslations("restatements.chain");
  return <p className="mt-1">{t("withdrawn", { day: day(on, useLocale()), reason })}</p>;
}
