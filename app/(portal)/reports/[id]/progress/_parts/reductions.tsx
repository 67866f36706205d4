import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { BridgeChart } from "@/app/_ui/charts/bridge-chart";
import { Table } from "@/app/_ui/table";
import { Traced } from "@/app/_ui/trace/traced";
import { share, tonnes } from "@/lib/domain/format";
import type { Figures } from "@/lib/domain/statement-types";

type Props = { readonly reportId: string; readonly figures: Figures };

/** Reduce, substitute, offset; and the stated "reduced" total, split by how it is known. */
export function Reductions({ reportId, figures: { bridge, reductions } }: Props) {
  const t = useTranslations("progress.bridge");
  const tFrame = useTranslations("review.bridge");
  const locale = useLocale();
  const { total, evidenced, screening, inSubject, scope3 } = reductions;
  const rows = [
    { key: "evidenced", name: t("evidenced"), grams: evidenced },
    { key: "screening", name: t("screening"), grams: screening },
    { key: "inSubject", name: t("inSubject"), grams: inSubject },
    { key: "scope3", name: t("scope3"), grams: scope3 },
  ];
  return (
    <Card title={t("title")}>
      <div className="space-y-6">
        <BridgeChart reportId={reportId} bridge={bridge} />
        <div className="space-y-2">
          <h3 className="font-semibold">{t("reduced")}</h3>
          <p className="max-w-reading text-sm text-muted-foreground">{t("reducedText")}</p>
          <Table
            dense
            caption={t("caption")}
            rows={[{ key: "total", name: t("all"), grams: total }, ...rows]}
            rowKey={({ key }) => key}
            columns={[
              { key: "part", head: t("part"), names: true, cell: ({ name }) => name },
              {
                key: "tonnes",
                head: tFrame("tonnes"),
                number: true,
                cell: ({ key, grams }) => (
                  <Traced reportId={reportId} figure={`reductions.${key}`}>
                    {tonnes(grams)}
                  </Traced>
                ),
              },
              {
                key: "share",
                head: tFrame("share"),
                number: true,
                cell: ({ grams }) => share(grams, total, locale),
              },
            ]}
          />
        </div>
      </div>
    </Card>
  );
}
