import { useLocale, useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { useTold } from "@/app/_ui/told";
import type { Gas } from "@/lib/domain/case/factor";
import { findCategory } from "@/lib/domain/categories";
import { sumOf } from "@/lib/domain/decimal";
import { share, tonnes } from "@/lib/domain/format";
import { groupedBy } from "@/lib/domain/group";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

type Props = { readonly certificate: PublicCertificate };
type Sums = { readonly location: number; readonly market: number };
type ScopeRow = Sums & { readonly scope: "1" | "2" | "3" };
type CategoryRow = PublicCertificate["figures"]["byCategory"][number];

/** Both Scope 2 figures, always beside each other, as columns. */
function useMethods<Row extends Sums>(rows?: readonly Row[]): Column<Row>[] {
  const t = useTranslations("register.certificate.figures");
  const methods = ["location", "market"] as const;
  return methods.map((method) => ({
    key: method,
    head: t(method),
    number: true,
    cell: (row) => tonnes(row[method]),
    ...(rows && { foot: tonnes(sumOf(rows.map((row) => row[method]))) }),
  }));
}

export function ByScope({ certificate: { figures, claim } }: Props) {
  const t = useTranslations("register.certificate.figures");
  const common = useTranslations("common");
  const { scope1, scope2Location, scope2Market, scope3 } = figures.totals;
  const rows: ScopeRow[] = [
    { scope: "1", location: scope1, market: scope1 },
    { scope: "2", location: scope2Location, market: scope2Market },
    { scope: "3", location: scope3, market: scope3 },
  ];
  const columns: Column<ScopeRow>[] = [
    {
      key: "scope",
      head: t("scope"),
      names: true,
      cell: ({ scope }) => t(`scopes.${scope}`),
      foot: common("total"),
    },
    ...useMethods(rows),
    {
      key: "inClaim",
      head: t("inClaim"),
      cell: ({ scope }) => common(claim.scopes.some((one) => String(one) === scope) ? "yes" : "no"),
    },
  ];
  return (
    <Table caption={t("byScope")} columns={columns} rows={rows} rowKey={({ scope }) => scope} />
  );
}

/** By category, and in Scope 3 by the standard's fifteen; folded away as it is long. */
export function ByCategory({ certificate: { figures } }: Props) {
  const t = useTranslations();
  const tell = useTold();
  const columns: Column<CategoryRow>[] = [
    {
      key: "category",
      head: t("verification.figures.category"),
      names: true,
      cell: ({ scope, category }) => {
        const word = findCategory(category)?.word;
        return `${t(`register.certificate.figures.scopes.${scope}`)} · ${word ? tell({ word }) : category}`;
      },
    },
    ...useMethods<CategoryRow>(),
  ];
  return (
    <details>
      <summary className="py-1 font-semibold">
        {t("register.certificate.figures.byCategory")}
      </summary>
      <Table
        caption={t("register.certificate.figures.byCategory")}
        hideCaption
        dense
        columns={columns}
        rows={figures.byCategory}
        rowKey={({ scope, category, scope3Category }) => `${scope}/${category}/${scope3Category}`}
      />
    </details>
  );
}

type GasRow = { readonly gas: Gas; readonly grams: number };

export function ByGas({ certificate: { figures } }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const counted = figures.byGas.filter(({ basis }) => basis !== "location");
  const rows: GasRow[] = [...groupedBy(counted, ({ gas }) => gas)].map(([gas, all]) => ({
    gas,
    grams: sumOf(all.map(({ grams }) => grams)),
  }));
  const whole = sumOf(rows.map(({ grams }) => grams));
  const columns: Column<GasRow>[] = [
    {
      key: "gas",
      head: t("register.certificate.figures.gas"),
      names: true,
      cell: ({ gas }) => t(`categories.gas.${gas}`),
      foot: t("common.total"),
    },
    {
      key: "grams",
      head: t("register.certificate.figures.grams"),
      number: true,
      cell: ({ grams }) => tonnes(grams),
      foot: tonnes(whole),
    },
    {
      key: "share",
      head: t("register.certificate.figures.shareOf"),
      number: true,
      cell: ({ grams }) => share(grams, whole, locale),
    },
  ];
  return (
    <details>
      <summary className="py-1 font-semibold">{t("register.certificate.figures.byGas")}</summary>
      <Table
        caption={t("register.certificate.figures.byGas")}
        hideCaption
        dense
        columns={columns}
        rows={rows}
        rowKey={({ gas }) => gas}
      />
    </details>
  );
}
