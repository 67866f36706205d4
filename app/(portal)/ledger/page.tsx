import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { Stat, StatList } from "@/app/_ui/stat";
import { integer } from "@/lib/domain/format";
import { listLedger } from "@/lib/services/ledger";
import { Batches } from "./_parts/batches";
import { Blocks } from "./_parts/blocks";
import { Corrections } from "./_parts/corrections";
import type { Ledger } from "./_parts/ledger";
import { Years } from "./_parts/years";

export async function generateMetadata() {
  const t = await getTranslations("credits.ledger");
  return { title: t("title") };
}

/** The retirement ledgers of a person's organisations, over all years. */
export default async function Page() {
  const ledgers = await reached(listLedger(await currentActor()));
  if (!ledgers) return <NoPermission role="reporter" />;
  const t = await getTranslations("credits.ledger");
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      <div className="space-y-14">
        {ledgers.map((ledger) => (
          <section key={ledger.id} className="space-y-8">
            {ledgers.length > 1 && <h2 className="text-xl font-semibold">{ledger.name}</h2>}
            {ledger.blocks.length === 0 ? (
              <Empty title={t("none")}>{t("noneText")}</Empty>
            ) : (
              <Recorded ledger={ledger} />
            )}
            <Batches ledger={ledger} />
            <Corrections corrections={ledger.corrections} />
          </section>
        ))}
      </div>
    </>
  );
}

function Recorded({ ledger: { blocks, years } }: { ledger: Ledger }) {
  const t = useTranslations("credits.ledger.stats");
  const unit = useTranslations("units")("tonnesCo2e");
  const sum = (key: "retired" | "allocated" | "free") =>
    integer(blocks.reduce((all, { balance }) => all + balance[key], 0));
  const unchecked = blocks.filter(({ status }) => status === "recorded").length;
  return (
    <>
      <StatList>
        <Stat
          size="small"
          label={t("retired")}
          figure={sum("retired")}
          unit={unit}
          note={t("retiredNote")}
        />
        <Stat size="small" label={t("allocated")} figure={sum("allocated")} unit={unit} />
        <Stat size="small" label={t("free")} figure={sum("free")} unit={unit} />
        <Stat size="small" label={t("unchecked")} figure={integer(unchecked)} />
      </StatList>
      <Years years={years} />
      <Blocks blocks={blocks} />
    </>
  );
}
