import { TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import type { Factor, GwpSet } from "@/lib/domain/case/factor";
import { isOwnKey } from "@/lib/domain/factors/own-key";
import { gwpFlag, type Reason } from "@/lib/domain/factors/rank";
import { unitName } from "@/lib/domain/format";
import { useCategoryName } from "./category-name";
import { publishedValue } from "./factor-value";
import { Why } from "./why";

type Props = {
  readonly factors: readonly Factor[];
  /** Keys whose edition's licence is share-alike or not cleared. */
  readonly shareAlike: readonly string[];
  /** Why each stands where it stands, in the same order. */
  readonly reasons: readonly Reason[];
  /** The report's set: what is weighed under another is flagged. */
  readonly gwpSet: GwpSet | undefined;
  /** The way back to the form that asked, with a factor's key. */
  readonly pick?: ((key: string) => string) | undefined;
};

/** Factors in the order of their match, each leading to its page. */
export function FactorTable({ factors, shareAlike, reasons, gwpSet, pick }: Props) {
  const t = useTranslations("factors");
  const locale = useLocale();
  const categoryName = useCategoryName();
  return (
    <Table
      dense
      hideCaption
      caption={t("caption")}
      rows={factors.map((factor, n) => ({ ...factor, reason: reasons[n] }))}
      rowKey={({ key }) => key}
      empty={t("none")}
      columns={[
        {
          key: "name",
          head: t("name"),
          names: true,
          cell: (factor) => <Named factor={factor} pick={pick} />,
        },
        { key: "why", head: t("why"), cell: ({ reason }) => reason && <Why reason={reason} /> },
        { key: "category", head: t("category"), cell: ({ category }) => categoryName(category) },
        { key: "region", head: t("region"), cell: ({ region }) => region },
        { key: "year", head: t("year"), number: true, cell: ({ validYear }) => String(validYear) },
        {
          key: "value",
          head: t("value"),
          number: true,
          cell: (factor) => (
            <span>
              {publishedValue(factor) ?? t("byGas")}
              <span className="block text-xs text-muted-foreground">
                {t("perUnit", { unit: unitName(factor.unit, locale) })}
              </span>
            </span>
          ),
        },
        { key: "gwp", head: t("gwp"), cell: (factor) => <Weighed factor={factor} set={gwpSet} /> },
        {
          key: "source",
          head: t("source"),
          cell: ({ key, source }) => (
            <span className="text-muted-foreground">
              {[source.publisher, source.edition].filter(Boolean).join(", ")}
              {shareAlike.includes(key) && (
                <span className="block">
                  <Chip tone="waiting">{t("shareAlike")}</Chip>
                </span>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}

function Named({ factor: { key, name }, pick }: Pick<Props, "pick"> & { factor: Factor }) {
  const t = useTranslations("factors");
  return (
    <span className="block min-w-0">
      <Link
        href={`/factors/${encodeURIComponent(key)}`}
        className="text-primary underline underline-offset-3"
      >
        {name}
      </Link>
      <code className="block font-mono text-xs font-normal break-all text-muted-foreground">
        {key}
      </code>
      {isOwnKey(key) && <Chip tone="moving">{t("own")}</Chip>}
      {pick && (
        <span className="mt-1 block whitespace-nowrap">
          <LinkButton href={pick(key)} size="small">
            {t("useThis")}
          </LinkButton>
        </span>
      )}
    </span>
  );
}

/** Under which set a published CO2e was weighed; masses of gases take the report's own. */
function Weighed({ factor, set }: { factor: Factor; set: GwpSet | undefined }) {
  const t = useTranslations("factors");
  const flag = set && gwpFlag(factor, set);
  if (!factor.co2e) return <span className="text-muted-foreground">{t("gwpOfReport")}</span>;
  return (
    <span className="whitespace-nowrap">
      {factor.co2e.gwpSet ?? (!flag && t("gwpUnstated"))}
      {flag && (
        <span className="block">
          <Chip tone="waiting" icon={TriangleAlert}>
            {t(`flags.${flag}`)}
          </Chip>
        </span>
      )}
    </span>
  );
}
