import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { tonnes } from "@/lib/domain/format";
import { termKeys } from "@/lib/domain/years/source-change";
import type { SourceChange, YearBridge } from "@/lib/domain/years/year-bridge";
import { signed } from "./terms-table";

type Props = {
  readonly title: string;
  readonly labels: readonly [string, string];
  readonly bridge: YearBridge;
};

const shown = 25;

/** The sources that changed most, each with its own causes; only causes that any source has are columns. */
export function SourceTable({ title, labels: [before, after], bridge }: Props) {
  const t = useTranslations("progress.compare");
  const rows = bridge.sources.slice(0, shown);
  const used = termKeys.filter((key) => bridge.sources.some(({ terms }) => terms[key] !== 0));
  const all = bridge.sources.length;
  return (
    <details className="rounded-md border bg-surface p-4">
      <summary className="cursor-pointer font-semibold">{title}</summary>
      <div className="mt-3 space-y-2">
        {all > shown && (
          <p className="text-sm text-muted-foreground">
            {t("more", { count: String(shown), all: String(all) })}
          </p>
        )}
        <Table
          dense
          hideCaption
          caption={title}
          rows={rows}
          rowKey={({ source, scope }) => `${scope} ${source}`}
          columns={[
            { key: "source", head: t("source"), names: true, cell: ({ source }) => source },
            {
              key: "before",
              head: before,
              number: true,
              cell: (one) => tonnes(one.before),
            },
            ...used.map((key) => ({
              key,
              head: t(`short.${key}`),
              number: true,
              cell: ({ terms }: SourceChange) => signed(terms[key]),
            })),
            { key: "after", head: after, number: true, cell: (one) => tonnes(one.after) },
          ]}
        />
      </div>
    </details>
  );
}
