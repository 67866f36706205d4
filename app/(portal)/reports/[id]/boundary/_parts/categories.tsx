import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { scope3Words } from "@/lib/domain/categories";
import { tonnes } from "@/lib/domain/format";
import { mayDo, type Year } from "../../../_parts/year";
import type { Decision } from "./decisions";

const tones = { quantified: "good", excluded: "rest", undecided: "waiting" } as const;

type Props = { readonly year: Year; readonly rows: readonly Decision[] };

/** The fifteen categories of Scope 3: quantified by rows, left out with a reason, or undecided. */
export function Categories({ year, rows }: Props) {
  const t = useTranslations();
  const decided = rows.filter(({ state }) => state !== "undecided").length;
  const base = `/reports/${year.report.id}`;
  const word = (state: keyof typeof tones, reason: Reason | undefined) => {
    if (state === "excluded" && reason) return t(`workspace.boundary.exclusions.reasons.${reason}`);
    return t(`workspace.boundary.categories.${state === "quantified" ? state : "undecided"}`);
  };
  return (
    <section aria-labelledby="categories">
      <h2 id="categories" className="text-xl font-semibold">
        {t("workspace.boundary.categories.title")}
      </h2>
      <p className="mt-1 text-sm text-muted-foreground">
        {t("workspace.boundary.categories.decided", { decided: String(decided) })}
      </p>
      <Table
        dense
        hideCaption
        caption={t("workspace.boundary.categories.caption")}
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: "no",
            head: t("workspace.boundary.categories.number"),
            cell: ({ number }) => number,
          },
          {
            key: "name",
            head: t("workspace.boundary.categories.name"),
            names: true,
            cell: ({ number }) => t(scope3Words[number] ?? "categories.scope3.c1"),
          },
          {
            key: "decision",
            head: t("workspace.boundary.categories.decision"),
            cell: ({ state, exclusion }) => (
              <Chip tone={tones[state]}>{word(state, exclusion?.reason)}</Chip>
            ),
          },
          {
            key: "amount",
            head: t("workspace.boundary.categories.amount"),
            number: true,
            cell: ({ grams, category, state }) =>
              state === "quantified" ? (
                <Link href={`${base}/activities?scope=3&category=${category ?? ""}`}>
                  {tonnes(grams)}
                </Link>
              ) : null,
          },
          {
            key: "note",
            head: t("workspace.boundary.categories.note"),
            cell: ({ exclusion, state, number }) =>
              state !== "quantified" && mayDo(year, "report.edit") ? (
                <span className="flex flex-wrap gap-x-3">
                  {exclusion?.text}
                  <Link href={`${base}/boundary/categories/${number}`}>
                    {exclusion ? t("common.change") : t("workspace.boundary.categories.decide")}
                    <span className="sr-only"> {number}</span>
                  </Link>
                </span>
              ) : (
                exclusion?.text
              ),
          },
        ]}
      />
    </section>
  );
}

type Reason = Year["exclusions"][number]["reason"];
