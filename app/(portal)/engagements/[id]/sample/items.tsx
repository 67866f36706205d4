import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Link } from "@/app/_ui/link";
import { ListTick } from "@/app/_ui/list-tick";
import { Chip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import type { TestResult } from "@/lib/domain/assurance/sampling/test-sheet";
import { integer, tonnes } from "@/lib/domain/format";
import type { Sample } from "@/lib/services/sampling";
import { type EvidenceFile, filesFor } from "../figures/shared";
import { useItemNames } from "../item-names";
import type { Loaded } from "../load";

export type Item = Sample["items"][number];
type Props = {
  readonly of: Loaded;
  readonly items: readonly Item[];
  readonly files: readonly EvidenceFile[];
  readonly chooses: boolean;
  /** Items to test are ticked already. */
  readonly all: boolean;
};
/** How each result looks, here and in the registers. */
export const tones: Readonly<Record<TestResult, ComponentProps<typeof Chip>["tone"]>> = {
  untested: "waiting",
  agrees: "good",
  differs: "bad",
  not_testable: "looking",
};

/** The items of the sample but the registers', those to test first; a box is drawn anew where all are chosen. */
export function Items({ of, items, files, chooses, all }: Props) {
  const t = useTranslations("sampling");
  const name = useItemNames(of.work);
  const at = `/engagements/${of.engagement.id}/figures`;
  const choice: Column<Item> = {
    key: "choice",
    head: "",
    cell: (one) => (
      <ListTick
        key={String(all)}
        name="items"
        value={one.id}
        ticked={all && one.result === "untested"}
        says={t("choose", { key: one.key })}
      />
    ),
  };
  const raise: Column<Item> = {
    key: "raise",
    head: "",
    cell: (one) => (
      <Link
        href={`/engagements/${of.engagement.id}/findings?raise=${encodeURIComponent(one.key)}&on=${one.subject}`}
      >
        {t("raise", { key: one.key })}
      </Link>
    ),
  };
  const columns: Column<Item>[] = [
    ...(chooses ? [choice] : []),
    {
      key: "item",
      head: t("item"),
      names: true,
      cell: (one) => (
        <>
          {one.subject === "activity" ? (
            <Link href={`${at}?activity=${encodeURIComponent(one.key)}#trace`}>{one.key}</Link>
          ) : (
            one.key
          )}
          {name(one) && (
            <span className="block text-sm font-normal text-muted-foreground">{name(one)}</span>
          )}
        </>
      ),
    },
    { key: "stratum", head: t("stratum"), cell: ({ stratum }) => t(`strata.${stratum}`) },
    {
      key: "tonnes",
      head: t("tonnes"),
      number: true,
      cell: ({ grams }) => (grams === null ? "–" : tonnes(grams)),
    },
    {
      key: "evidence",
      head: t("evidence"),
      number: true,
      cell: ({ subject, key }) =>
        subject === "register" ? "–" : integer(filesFor(files, subject, key).length),
    },
    {
      key: "result",
      head: t("result"),
      cell: ({ result }) => <Chip tone={tones[result]}>{t(`results.${result}`)}</Chip>,
    },
    {
      key: "error",
      head: t("error"),
      number: true,
      cell: ({ errorGrams }) => (errorGrams ? tonnes(errorGrams) : "–"),
    },
    { key: "note", head: t("note"), cell: ({ note }) => note },
    ...(of.can("finding.raise") ? [raise] : []),
  ];
  const waiting = (one: Item) => (one.result === "untested" ? 0 : 1);
  const rows = items.toSorted((a, b) => waiting(a) - waiting(b));
  return <Table caption={t("table")} dense columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
