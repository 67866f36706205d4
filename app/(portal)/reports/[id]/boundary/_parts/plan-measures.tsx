import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import type { Plan } from "@/lib/domain/case/case-file";
import { day, statedTonnes } from "@/lib/domain/format";

type Props = {
  readonly plan: Plan;
  /** Where each measure's own page is; none where it is only shown. */
  readonly base?: string;
};

/** The plan's dated measures. */
export function PlanMeasures({ plan, base }: Props) {
  const t = useTranslations("workspace.boundary.plan");
  const tForm = useTranslations("progress.form.plan");
  const locale = useLocale();
  return (
    <Table
      dense
      caption={t("caption")}
      rows={plan.measures}
      rowKey={({ key }) => key}
      empty={tForm("noMeasures")}
      columns={[
        {
          key: "name",
          head: t("measure"),
          names: true,
          cell: ({ key, name }) => (base ? <Link href={`${base}/${key}`}>{name}</Link> : name),
        },
        { key: "kind", head: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
        { key: "start", head: t("start"), cell: ({ start }) => day(start, locale) },
        {
          key: "expected",
          head: t("expected"),
          number: true,
          cell: ({ expectedTonnes }) => statedTonnes(expectedTonnes),
        },
      ]}
    />
  );
}
