import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import type { Baseline } from "@/lib/domain/case/case-file";
import { changeTriggers } from "@/lib/domain/case/entries";
import { percent, tonnes } from "@/lib/domain/format";
import { openChanges, recalculationOf, restatementOf } from "@/lib/domain/years/base-year";

type Props = { readonly baseline: Baseline };

/** Original and restated side by side with every cause between them, and the share of each scope group. */
export function Restatement({ baseline }: Props) {
  const t = useTranslations("progress");
  const open = openChanges(baseline).length > 0;
  if (!open && baseline.restatedOn === null) return null;
  const rows = restatementOf(baseline, true);
  const used = changeTriggers.filter((cause) => rows.some(({ causes }) => causes[cause] !== 0));
  return (
    <>
      <Table
        dense
        caption={t("base.sideCaption")}
        rows={rows}
        rowKey={({ figure }) => figure}
        columns={[
          {
            key: "figure",
            head: t("base.figure"),
            names: true,
            cell: ({ figure }) => `${t(`figures.${figure}`)}, ${t("unit")}`,
          },
          {
            key: "original",
            head: t("base.original"),
            number: true,
            cell: ({ original }) => tonnes(original),
          },
          ...used.map((cause) => ({
            key: cause,
            head: t(`base.causes.${cause}`),
            number: true,
            cell: ({ causes }: (typeof rows)[number]) => tonnes(causes[cause]),
          })),
          {
            key: "restated",
            head: open ? t("base.proposed") : t("base.restated"),
            number: true,
            cell: ({ restated }) => tonnes(restated),
          },
        ]}
      />
      {open && <Groups baseline={baseline} />}
    </>
  );
}

function Groups({ baseline }: Props) {
  const t = useTranslations("progress.base");
  return (
    <Table
      dense
      caption={t("groupCaption")}
      rows={recalculationOf(baseline).groups}
      rowKey={({ key }) => key}
      columns={[
        { key: "group", head: t("group"), names: true, cell: ({ key }) => t(`groups.${key}`) },
        {
          key: "base",
          head: t("groupBase"),
          number: true,
          cell: ({ baseGrams }) => tonnes(baseGrams),
        },
        {
          key: "effect",
          head: t("groupEffect"),
          number: true,
          cell: ({ effectGrams }) => tonnes(effectGrams),
        },
        {
          key: "share",
          head: t("groupShare"),
          number: true,
          cell: ({ percent: reached }) => reached && percent(reached, 2),
        },
        {
          key: "required",
          head: t("standing"),
          cell: ({ required }) => (required ? t("required") : t("notRequired")),
        },
      ]}
    />
  );
}
