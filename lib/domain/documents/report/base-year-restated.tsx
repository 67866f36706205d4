import { View } from "@react-pdf/renderer";
import type { Baseline } from "../../case/case-file";
import { changeTriggers } from "../../case/entries";
import { dividedBy, minus, times } from "../../decimal";
import { change, day, tonnes } from "../../format";
import { restatementOf } from "../../years/base-year";
import { Note, type Props, Subhead } from "./pieces";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t"> & { readonly baseline: Baseline };

/** The base year as first reported and as it stands, every cause between them, and this year beside it. */
export function Restated({ paper, t, baseline }: Few) {
  const { totals } = paper.statement.figures.inventory;
  const rows = restatementOf(baseline);
  const causes = changeTriggers.filter((cause) => rows.some((row) => row.causes[cause] !== 0));
  const moved = causes.length > 0;
  return (
    <View>
      <Subhead>{t("progress.base.caption")}</Subhead>
      <Table
        columns={[
          { head: t("progress.base.figure"), part: 2.4 },
          { head: t("progress.base.original"), part: 2, figures: true },
          ...causes.map((cause) => ({
            head: t(`progress.base.causes.${cause}`),
            part: 1.5,
            figures: true,
          })),
          ...(moved ? [{ head: t("progress.base.restated"), part: 2, figures: true }] : []),
          { head: t("progress.base.now"), part: 2, figures: true },
          { head: t("progress.change"), part: 1.2, figures: true },
        ]}
        rows={rows.map(({ figure, original, causes: of, restated }) => [
          t(`progress.figures.${figure}`),
          tonnes(original),
          ...causes.map((cause) => tonnes(of[cause])),
          ...(moved ? [tonnes(restated)] : []),
          tonnes(totals[figure]),
          restated === 0
            ? "–"
            : change(times(dividedBy(minus(totals[figure], restated), restated), 100)),
        ])}
      />
      <Note>{baseline.verified ? t("progress.base.verified") : t("progress.base.unverified")}</Note>
      {baseline.source && <Note>{t("progress.base.source", { source: baseline.source })}</Note>}
      <Changes paper={paper} t={t} baseline={baseline} />
    </View>
  );
}

/** Every change on record, also the organic ones, which are listed and do not count. */
function Changes({ paper, t, baseline }: Few) {
  if (baseline.changes.length === 0) return null;
  return (
    <View>
      <Subhead>{t("progress.paper.changes")}</Subhead>
      {baseline.changes.map(({ key, on, text, trigger, organic }) => (
        <Note key={key}>
          {[
            day(on, paper.locale),
            t(`progress.base.triggers.${trigger}`),
            organic ? t("progress.base.standings.organic") : "",
            text,
          ]
            .filter(Boolean)
            .join(" · ")}
        </Note>
      ))}
    </View>
  );
}
