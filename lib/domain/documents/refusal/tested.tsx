import { View } from "@react-pdf/renderer";
import { clauseTold } from "../../gate/clauses";
import { measuredTold } from "../../gate/measured";
import type { RuleResult } from "../../gate/run";
import { Body, Note, Subhead } from "../report/pieces";
import { Table } from "../report/table";
import { type Translate, teller } from "../translate";
import type { RefusalPaper } from "./refusal-types";

type Props = { readonly paper: RefusalPaper; readonly t: Translate };

/** The claim gate as it stood: what blocks with value and limit, what is printed, and how many rules passed. */
export function Tested({ paper, t }: Props) {
  const { gate } = paper.refused;
  if (gate.length === 0) return null;
  const by = (outcome: RuleResult["outcome"]) => gate.filter((one) => one.outcome === outcome);
  const [blocked, warned] = [by("blocked"), by("warned")];
  const sum = {
    blocked: blocked.length,
    warned: warned.length,
    passed: by("passed").length,
    notApplicable: by("not_applicable").length,
  };
  return (
    <View>
      <Subhead>{t("papers.refusal.gate")}</Subhead>
      <Body>{t("papers.refusal.gateSum", sum)}</Body>
      <Rules paper={paper} t={t} of={[...blocked, ...warned]} />
      <Note>{t("papers.report.verification.gateNote")}</Note>
    </View>
  );
}

function Rules({ paper, t, of }: Props & { readonly of: readonly RuleResult[] }) {
  if (of.length === 0) return null;
  const say = teller(paper.locale);
  return (
    <Table
      columns={[
        { head: t("papers.report.verification.rule"), part: 3.2 },
        { head: t("papers.refusal.found"), part: 4.6 },
        { head: t("papers.report.verification.measured"), part: 2.6 },
        { head: t("papers.report.verification.limit"), part: 3.4 },
      ]}
      rows={of.map(({ id, clause, level, outcome, measured, limit, told }) => [
        {
          lines: [
            `${id} · ${t(outcome === "blocked" ? "papers.refusal.blocks" : "papers.refusal.warns")}`,
            `${say(clauseTold(clause))} (${level})`,
          ],
        },
        say(told),
        measured ? say(measuredTold({ id, measured })) : "–",
        limit ? say(limit) : "–",
      ])}
    />
  );
}
