import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Notice } from "@/app/_ui/notice";
import type { Reason } from "@/lib/domain/factors/rank";
import { type Asked, addressOf } from "./asked";
import { regionName } from "./region-name";

type Props = {
  readonly asked: Asked;
  /** Of the best match; undefined where nothing was found. */
  readonly best: Reason | undefined;
};

/** Says that another place or year stands in for the one asked: the fall-back is never silent (domain.md 3.2). */
export function FallBack({ asked, best }: Props) {
  const t = useTranslations("factors.fallBack");
  const locale = useLocale();
  const { year = "" } = asked;
  const region = regionName(asked.region ?? "", locale);
  const told: string[] = [];
  if (!best && (asked.region || year)) told.push(t("nowhere"));
  if (best && !["same", "none_asked"].includes(best.region))
    told.push(t("region", { region, level: best.region }));
  const years = best?.yearsOlder ?? 0;
  if (years > 0) told.push(t("older", { year, years }));
  if (years < 0) told.push(t("younger", { year, years: -years }));
  if (asked.wider || told.length === 0) return null;
  const wider = addressOf({ ...asked, wider: "1", offset: undefined });
  return (
    <Notice tone="warning" action={<Link href={wider}>{t("wider")}</Link>}>
      {told.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <p className="text-sm">{t("order")}</p>
    </Notice>
  );
}
