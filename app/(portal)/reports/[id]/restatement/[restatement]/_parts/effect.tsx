import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import { RestatedFigures } from "@/app/_ui/restated-figures";
import { Table } from "@/app/_ui/table";
import { day, grouped, percent, tonnes } from "@/lib/domain/format";
import type { Assessment } from "@/lib/domain/restatement/effect";
import type { showRestatement } from "@/lib/services/restatement-views";

type Props = {
  readonly restatement: Awaited<ReturnType<typeof showRestatement>>["restatement"];
  readonly assessment: Assessment;
};

/** The year as published and as it would be, what was corrected, and how it stands against the threshold. */
export function Effect({ restatement: one, assessment }: Props) {
  const t = useTranslations("restatements.effect");
  const locale = useLocale();
  const { before, after, groups, corrections, edition, thresholdPercent } = assessment;
  const threshold = { percent: percent(thresholdPercent, 1) };
  const must = one.origin === "opinion" && !assessment.required ? "requiredOpinion" : "required";
  return (
    <section className="space-y-6">
      <Notice tone={one.required === 1 ? "warning" : "info"}>
        {t(one.required === 1 ? must : "optional", threshold)}
      </Notice>
      <RestatedFigures
        caption={t("caption")}
        sides={[
          { head: t("before"), figures: before },
          { head: t("after"), figures: after },
        ]}
      />
      <Table
        dense
        caption={t("thresholdCaption", threshold)}
        rows={groups}
        rowKey={({ key }) => key}
        columns={[
          { key: "group", head: t("group"), names: true, cell: ({ key }) => t(`groups.${key}`) },
          { key: "base", head: t("base"), number: true, cell: (row) => tonnes(row.baseGrams) },
          { key: "sum", head: t("sum"), number: true, cell: (row) => tonnes(row.effectGrams) },
          {
            key: "share",
            head: t("share"),
            number: true,
            cell: (row) => (row.percent === null ? "" : percent(row.percent, 2)),
          },
        ]}
      />
      <ul className="list-disc space-y-1 pl-5">
        {corrections.map(({ key, before: was, quantity }) => (
          <li key={key}>
            {quantity === null
              ? t("leftOut", { key, before: grouped(was) })
              : t("corrected", { key, before: grouped(was), after: grouped(quantity) })}
          </li>
        ))}
        {edition && <li>{t("edition", { edition })}</li>}
        <li>{t("note", { note: assessment.note })}</li>
      </ul>
      <p className="text-muted-foreground">
        {t("by", {
          name: one.assessedByName,
          day: day((one.assessedAt ?? "").slice(0, 10), locale),
        })}
      </p>
    </section>
  );
}
