import { useLocale, useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import type { Dossier } from "./load";

type Hand = Dossier["hands"][number];

/** Everybody who acted on the report, and the one side each stands on (SD1, SD2, SD10). */
export function Hands({ of: { hands } }: { of: Dossier }) {
  const t = useTranslations("approvals");
  const locale = useLocale();
  const columns: Column<Hand>[] = [
    { key: "person", head: t("person"), names: true, cell: ({ name }) => name },
    { key: "side", head: t("side"), cell: ({ side }) => t(`sides.${side}`) },
    {
      key: "since",
      head: t("since"),
      cell: ({ since }) => <time dateTime={since}>{day(since, locale)}</time>,
    },
  ];
  return (
    <div>
      <Table
        caption={t("hands")}
        dense
        columns={columns}
        rows={hands}
        rowKey={({ userId }) => userId}
      />
      <p className="mt-2 text-sm text-muted-foreground">{t("handsLede")}</p>
    </div>
  );
}
