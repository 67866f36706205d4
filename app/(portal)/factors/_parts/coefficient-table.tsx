import { useTranslations } from "next-intl";
import { Copy } from "@/app/_ui/copy";
import { Table } from "@/app/_ui/table";
import type { Coefficient } from "@/lib/domain/case/factor";
import { grouped } from "@/lib/domain/format";

/** Coefficients by name, each with its key to be copied, its value and where it was published. */
export function CoefficientTable({ coefficients }: { coefficients: readonly Coefficient[] }) {
  const t = useTranslations("factors");
  const tCommon = useTranslations("common");
  return (
    <Table
      dense
      hideCaption
      caption={t("coefficients.caption")}
      rows={coefficients}
      rowKey={({ key }) => key}
      empty={t("coefficients.none")}
      columns={[
        {
          key: "name",
          head: t("coefficients.name"),
          names: true,
          cell: ({ key, name }) => (
            <span className="block min-w-0">
              {name}
              <span className="block max-w-80 font-normal">
                <Copy text={key} label={t("page.copyKey")} done={tCommon("copied")} />
              </span>
            </span>
          ),
        },
        {
          key: "value",
          head: t("coefficients.value"),
          number: true,
          cell: ({ value }) => grouped(value),
        },
        { key: "unit", head: t("coefficients.unit"), cell: ({ unit }) => unit },
        { key: "region", head: t("coefficients.region"), cell: ({ region }) => region },
        { key: "source", head: t("coefficients.source"), cell: (one) => <Source of={one} /> },
      ]}
    />
  );
}

function Source({ of: { source } }: { of: Coefficient }) {
  const { publisher, title, edition, licence, url } = source;
  const named = [title, edition].filter(Boolean).join(", ");
  return (
    <span className="text-muted-foreground wrap-anywhere">
      {publisher}:{" "}
      {/^https?:\/\//.test(url) ? (
        <a href={url} rel="noreferrer noopener" className="underline underline-offset-3">
          {named}
        </a>
      ) : (
        named
      )}
      {licence && ` · ${licence}`}
    </span>
  );
}
