import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { DescriptionList } from "@/app/_ui/description-list";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { credits, day, period } from "@/lib/domain/format";
import { showBlock } from "@/lib/services/ledger";
import { LedgerStatus } from "../_parts/status";
import { BlockHistory } from "./history";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("credits.ledger");
  return { title: t("title") };
}

/** One retired block and everything that happened to it. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  const block = await reached(showBlock(await currentActor(), id));
  if (!block) return <NoPermission role="reporter" />;
  const t = await getTranslations();
  const locale = await getLocale();
  const { key, reportId, status } = block;
  return (
    <>
      <PageHead
        title={t("credits.ledger.block.title", { key })}
        crumbs={[{ href: "/ledger", label: t("credits.ledger.title") }]}
        chip={<LedgerStatus status={status} overlapChecked={block.overlapChecked} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={t("credits.facts.title")}>
          <DescriptionList
            items={[
              {
                term: t("credits.table.serial"),
                detail: (
                  <Copy text={block.serial} label={t("common.copy")} done={t("common.copied")} />
                ),
              },
              { term: t("credits.table.quantity"), detail: credits(block.quantity, locale) },
              { term: t("credits.facts.programme"), detail: block.programme },
              {
                term: t("credits.table.project"),
                detail: `${block.projectId}, ${block.projectName}`,
              },
              {
                term: t("credits.table.vintage"),
                detail: period(block.vintageFrom, block.vintageTo, locale),
              },
              { term: t("credits.table.retiredOn"), detail: day(block.retiredOn, locale) },
              { term: t("credits.facts.beneficiary"), detail: block.beneficiary },
              { term: t("credits.facts.purpose"), detail: block.purpose },
              { term: t("credits.ledger.block.year"), detail: block.label },
            ]}
          />
          {status !== "reversed" && (
            <Link
              href={`/reports/${reportId}/credits/${encodeURIComponent(key)}`}
              className="mt-4 inline-block py-0.5 text-primary underline underline-offset-3"
            >
              {t("credits.ledger.block.open")}
            </Link>
          )}
        </Card>
        <Card title={t("credits.ledger.block.history")}>
          <BlockHistory history={block.history} />
        </Card>
      </div>
    </>
  );
}
