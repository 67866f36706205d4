import { useLocale, useTranslations } from "next-intl";
import { Drawing } from "@/app/_ui/drawing";
import { Figure } from "@/app/_ui/figure";
import { Table } from "@/app/_ui/table";
import type { Target } from "@/lib/domain/case/case-file";
import { roadmap } from "@/lib/domain/charts/roadmap";
import { type Exact, exact, minus } from "@/lib/domain/decimal";
import { drawn, shownValue, tickOf } from "@/lib/domain/years/target-values";
import { type PathPoint, pathAt, pathOf, type Way } from "@/lib/domain/years/targets";

export type Reported = { readonly year: number; readonly value: Exact; readonly verified: boolean };

type Props = {
  readonly name: string;
  readonly kind: Target["kind"];
  readonly way: Way;
  readonly planned?: readonly PathPoint[];
  readonly interim?: Target["interim"];
  readonly reported: readonly Reported[];
};

/** The straight path, what the plan leaves and what was reported, drawn and as a table. */
export function RoadmapFigure({ name, kind, way, planned = [], interim = [], reported }: Props) {
  const t = useTranslations("progress.targets");
  const locale = useLocale();
  const last = reported.at(-1);
  const points = (of: readonly PathPoint[]) =>
    of.map(({ year, value }) => ({ year, value: drawn(value) }));
  const title = last
    ? t("chart", { name, year: String(last.year), actual: shownValue(kind, last.value, locale) })
    : name;
  const open = reported.filter(({ verified }) => !verified);
  const notes = [t("legend"), ...open.map(({ year }) => t("notVerified", { year: String(year) }))];
  const drawing = (width: number, height: number) =>
    roadmap(
      { target: points(pathOf(way)), planned: points(planned), actual: points(reported) },
      { width, height },
      tickOf(kind, locale),
    );
  return (
    <Figure
      title={title}
      note={notes.map((note) => (
        <span key={note} className="block">
          {note}
        </span>
      ))}
      tableLabel={t("tableLabel")}
      table={<Numbers {...{ name, kind, way, planned, interim, reported }} />}
    >
      <Drawing of={drawing(440, 176)} className="w-full max-sm:hidden" />
      <Drawing of={drawing(280, 170)} className="w-full sm:hidden" />
    </Figure>
  );
}

function Numbers({ name, kind, way, planned, interim, reported }: Required<Props>) {
  const t = useTranslations("progress.targets");
  const locale = useLocale();
  const years = new Set([
    ...pathOf(way).map(({ year }) => year),
    ...reported.map(({ year }) => year),
    ...interim.map(({ year }) => year),
  ]);
  const shown = (value: Exact | undefined) => value && shownValue(kind, value, locale);
  const at = (of: readonly PathPoint[], year: number) => of.find((one) => one.year === year)?.value;
  const points = interim.map(({ year, value }) => ({ year, value: exact(value) }));
  const gap = (year: number) => {
    const actual = at(reported, year);
    return actual && minus(actual, pathAt(way, year));
  };
  const column = (key: "straight" | "planned" | "interim" | "actual" | "gap", of: Of) => ({
    key,
    head: t(key),
    number: true,
    cell: (year: number) => shown(of(year)),
  });
  return (
    <Table
      dense
      hideCaption
      caption={t("tableCaption", { name })}
      rows={[...years].sort()}
      rowKey={String}
      columns={[
        { key: "year", head: t("year"), names: true, cell: String },
        column("straight", (year) => pathAt(way, year)),
        ...(planned.length > 0 ? [column("planned", (year) => at(planned, year))] : []),
        ...(points.length > 0 ? [column("interim", (year) => at(points, year))] : []),
        column("actual", (year) => at(reported, year)),
        column("gap", gap),
      ]}
    />
  );
}

type Of = (year: number) => Exact | undefined;
