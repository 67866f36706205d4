import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { day, unitName } from "@/lib/domain/format";
import type { listOwnFactors } from "@/lib/services/own-factors";
import { publishedValue } from "../../_parts/factor-value";
import { ProposalState } from "./state";

type Own = Awaited<ReturnType<typeof listOwnFactors>>["factors"][number];

/** Proposals, the latest first, each leading to its page. */
export function OwnTable({ factors }: { factors: readonly Own[] }) {
  const t = useTranslations("ownFactors");
  const locale = useLocale();
  const several = new Set(factors.map(({ organisationId }) => organisationId)).size > 1;
  return (
    <Table
      hideCaption
      caption={t("caption")}
      rows={factors}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", head: t("name"), names: true, cell: (own) => <Named own={own} /> },
        {
          key: "value",
          head: t("value"),
          number: true,
          cell: ({ factor }) => publishedValue(factor) ?? t("byGas"),
        },
        { key: "per", head: t("per"), cell: ({ factor }) => unitName(factor.unit, locale) },
        {
          key: "year",
          head: t("year"),
          number: true,
          cell: ({ factor }) => String(factor.validYear),
        },
        ...(several
          ? [
              {
                key: "organisation",
                head: t("organisation"),
                cell: ({ organisationName }: Own) => organisationName,
              },
            ]
          : []),
        {
          key: "proposed",
          head: t("proposed"),
          cell: ({ proposedAt }) => day(proposedAt.slice(0, 10), locale),
        },
        {
          key: "state",
          head: t("state"),
          cell: ({ decision }) => <ProposalState decision={decision} />,
        },
      ]}
    />
  );
}

function Named({ own: { id, key, factor } }: { own: Own }) {
  return (
    <span className="block min-w-0">
      <Link href={`/factors/own/${id}`} className="text-primary underline underline-offset-3">
        {factor.name}
      </Link>
      <code className="block font-mono text-xs font-normal break-all text-muted-foreground">
        {key}
      </code>
    </span>
  );
}
