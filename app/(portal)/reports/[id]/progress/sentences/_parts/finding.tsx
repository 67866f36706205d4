import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { Notice } from "@/app/_ui/notice";
import { Chip } from "@/app/_ui/status-chip";
import { type Exact, fixed } from "@/lib/domain/decimal";
import { change, percent, statedTonnes } from "@/lib/domain/format";
import type { Checked } from "@/lib/domain/years/sentences";
import { verdictTones } from "../../_parts/stated";

/** What the typed figures give, how far their rounding lets them lie, and what that means for the sentence. */
export function Finding({ checked }: { readonly checked: Checked | null }) {
  const t = useTranslations("progress");
  if (!checked) return <Notice tone="warning">{t("form.sentence.incomplete")}</Notice>;
  const { recomputed, interval, verdict, unit } = checked;
  const shown = (value: Exact) => shownAs[unit](value);
  const between = t("form.sentence.from", {
    low: shown(interval.low),
    high: shown(interval.high),
  });
  return (
    <Card
      title={t("stated.finding")}
      aside={verdict && <Chip tone={verdictTones[verdict]}>{t(`stated.verdicts.${verdict}`)}</Chip>}
    >
      <DescriptionList
        items={[
          ...(recomputed ? [{ term: t("form.sentence.gives"), detail: shown(recomputed) }] : []),
          {
            term: recomputed ? t("form.sentence.allows") : t("form.sentence.left"),
            detail: between,
          },
        ]}
      />
    </Card>
  );
}

const shownAs: Readonly<Record<Checked["unit"], (value: Exact) => string>> = {
  change: (value) => change(value, 2),
  share: (value) => percent(value, 2),
  amount: (value) => statedTonnes(fixed(value, 2)),
};
