import { Check } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { nameIn } from "@/lib/domain/name-in";
import { LockMark } from "../../../_parts/lock-mark";
import { addingLocked, lockedAmong } from "../../../_parts/locks";
import { mayDo, type Year } from "../../../_parts/year";

/** The organisation's sites, each with its kind and, where it is leased, its control test. */
export async function Sites({ year }: { year: Year }) {
  const locked = await lockedAmong(year, "site", year.sites);
  const locale = await getLocale();
  const t = await getTranslations("workspace.boundary");
  const tCommon = await getTranslations("common");
  const base = `/reports/${year.report.id}/boundary/sites`;
  const may = mayDo(year, "site.edit");
  const adds = may && !(await addingLocked(year, "site"));
  return (
    <section aria-labelledby="sites">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="sites" className="text-xl font-semibold">
          {t("sites.title")}
        </h2>
        {adds && (
          <LinkButton href={`${base}/new`} size="small">
            {t("sites.add")}
          </LinkButton>
        )}
      </div>
      <Table
        dense
        hideCaption
        caption={t("sites.caption")}
        rows={year.sites}
        rowKey={({ key }) => key}
        empty={t("sites.empty")}
        columns={[
          {
            key: "key",
            head: t("sites.key"),
            names: true,
            cell: ({ key }) => (
              <span className="whitespace-nowrap">
                {may ? <Link href={`${base}/${encodeURIComponent(key)}`}>{key}</Link> : key}
                {locked.has(key) && <LockMark />}
              </span>
            ),
          },
          {
            key: "name",
            head: t("sites.name"),
            cell: (one) => nameIn(locale, one.name, one.localName),
          },
          { key: "city", head: t("sites.city"), cell: ({ city }) => city },
          { key: "region", head: t("sites.region"), cell: (one) => one.region || one.country },
          { key: "kind", head: t("sites.kind"), cell: ({ kind }) => t(`sites.kinds.${kind}`) },
          {
            key: "claim",
            head: t("sites.inClaim"),
            cell: ({ inClaim }) => (inClaim ? <Yes text={tCommon("yes")} /> : tCommon("no")),
          },
          {
            key: "control",
            head: t("sites.control"),
            cell: ({ kind, controlTest }) => {
              if (controlTest) return controlTest.result;
              if (!kind.startsWith("leased")) return t("sites.controlNone");
              return <Chip tone="waiting">{t("sites.controlMissing")}</Chip>;
            },
          },
        ]}
      />
    </section>
  );
}

function Yes({ text }: { text: string }) {
  return (
    <span className="inline-flex items-center gap-1">
      <Check aria-hidden className="size-4 text-success" />
      {text}
    </span>
  );
}
