import type { SampleSubject } from "../../assurance/sampling/strata";
import { day, grouped, integer, tonnes } from "../../format";
import { measureName } from "../report/measures";
import { Body, Subhead } from "../report/pieces";
import { type Column, type Row, Table } from "../report/table";
import type { Props } from "./verification-types";

/** Part 16: measures, instruments and retirements with serials, what their test gave, what the registry says. */
export function Examined({ paper, t }: Props) {
  return (
    <>
      <Subhead>{t("papers.verification.measures")}</Subhead>
      <Measures paper={paper} t={t} />
      <Subhead>{t("papers.verification.instruments")}</Subhead>
      <Instruments paper={paper} t={t} />
      <Subhead>{t("papers.verification.retirements")}</Subhead>
      <Retirements paper={paper} t={t} />
    </>
  );
}

function Measures({ paper, t }: Props) {
  const columns = [
    { head: t("papers.report.bridge.measure"), part: 5 },
    { head: t("papers.report.bridge.evidence"), part: 1.4 },
    { head: t("papers.report.unit"), part: 1.6, figures: true },
  ];
  const rows = paper.statement.figures.reductions.measures.map((one) => [
    `${one.key}  ${measureName(one, { paper, t })}`,
    t(`papers.terms.evidence.${one.evidenceClass}`),
    tonnes(one.grams),
  ]);
  return <TableOrNone t={t} columns={columns} rows={rows} />;
}

function Instruments({ paper, t }: Props) {
  const columns = [
    { head: t("papers.report.scope2.instrument"), part: 1 },
    { head: t("papers.report.scope2.supply"), part: 2.4 },
    { head: t("papers.verification.serials"), part: 3.6 },
    { head: t("papers.report.scope2.megawattHours"), part: 1.4, figures: true },
    { head: t("papers.verification.test"), part: 1.2 },
  ];
  const rows = paper.statement.case.instruments.map((one) => [
    one.key,
    `${t(`papers.terms.instrumentKind.${one.kind}`)}, ${one.system}`,
    { lines: [one.serialFrom, one.serialTo].filter(Boolean) },
    grouped(one.megawattHours),
    testOf({ paper, t }, "instrument", one.key),
  ]);
  return <TableOrNone t={t} columns={columns} rows={rows} />;
}

function Retirements({ paper, t }: Props) {
  const columns = [
    { head: t("papers.certificate.serial"), part: 4 },
    { head: t("papers.certificate.quantity"), part: 1.1, figures: true },
    { head: t("papers.certificate.retiredOn"), part: 1.4 },
    { head: t("papers.verification.test"), part: 1 },
    { head: t("papers.verification.check"), part: 2.4 },
  ];
  const later = new Set(paper.later.map(({ key }) => key));
  const examined = paper.statement.case.retirements.filter(({ key }) => !later.has(key));
  const rows = examined.map(({ key, serial, quantity, retiredOn }) => [
    serial,
    integer(quantity),
    day(retiredOn, paper.locale),
    testOf({ paper, t }, "retirement", key),
    { lines: checkOf({ paper, t }, key) },
  ]);
  return <TableOrNone t={t} columns={columns} rows={rows} />;
}

function testOf({ paper, t }: Props, subject: SampleSubject, key: string): string {
  const found = paper.stated.tests.find((one) => one.subject === subject && one.key === key);
  return found ? t(`sampling.results.${found.result}`) : "–";
}

function checkOf({ paper, t }: Props, key: string): string[] {
  const check = paper.stated.checks.find((one) => one.key === key);
  if (!check) return [t("papers.verification.unchecked")];
  const said = t(`papers.verification.checks.${check.result}`, {
    date: day(check.on, paper.locale),
  });
  return [said, check.url].filter(Boolean);
}

function TableOrNone({
  t,
  ...table
}: Pick<Props, "t"> & { readonly columns: readonly Column[]; readonly rows: readonly Row[] }) {
  if (table.rows.length === 0) return <Body>{t("papers.verification.none")}</Body>;
  return <Table {...table} />;
}
