import { useLocale, useTranslations } from "next-intl";
import { fixed } from "@/lib/domain/decimal";
import { grouped, quantity } from "@/lib/domain/format";
import type { Rebound as Told } from "@/lib/domain/measures/result";
import { Card } from "../card";
import { DescriptionList } from "../description-list";

type Props = { readonly rebound: Told; readonly saved: string | null };

/** Work before and after: what the inventory sees, beside the saving against frozen efficiency. */
export function Rebound({ rebound, saved }: Props) {
  const t = useTranslations("computing.rebound");
  const locale = useLocale();
  const energy = (value: string | null) => value && quantity(fixed(value, 0), "kWh", locale);
  const perUnit = (value: string | null) => value && grouped(fixed(value, 6)).replace(/\.?0+$/, "");
  const { workBefore, workAfter, unit, absoluteChange } = rebound;
  const work = t("workText", { before: grouped(workBefore), after: grouped(workAfter), unit });
  const items = [
    { term: t("before"), detail: energy(rebound.before) },
    { term: t("baseline"), detail: energy(rebound.baseline) },
    { term: t("after"), detail: energy(rebound.after) },
    { term: t("absolute"), detail: energy(absoluteChange) },
    { term: t("saved"), detail: energy(saved) },
    { term: t("perUnitBefore"), detail: perUnit(rebound.perUnitBefore) },
    { term: t("perUnitAfter"), detail: perUnit(rebound.perUnitAfter) },
  ];
  return (
    <Card title={t("title")}>
      {absoluteChange === null && <p className="mb-3 text-muted-foreground">{t("unknown")}</p>}
      <DescriptionList
        items={[
          { term: t("work"), detail: work.trim() },
          ...(absoluteChange === null ? [] : items),
        ]}
      />
    </Card>
  );
}
