import { useTranslations } from "next-intl";
import { StatusChip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { useTold } from "@/app/_ui/told";
import { integer } from "@/lib/domain/format";
import { clauseTold } from "@/lib/domain/gate/clauses";
import { measuredTold } from "@/lib/domain/gate/measured";
import type { RuleResult } from "@/lib/domain/gate/run";
import type { Dossier } from "./load";

const checks = {
  passed: "passed",
  warned: "warning",
  blocked: "blocking",
  not_applicable: "not_applicable",
} as const;

/** Every rule of the claim gate with what it finds now, or found at issue; what blocks stands first. */
export function Gate({ of: { gate: found, claim, certificate } }: { of: Dossier }) {
  const issued = certificate ? claim?.gate : undefined;
  const gate = issued ?? found;
  const t = useTranslations("approvals");
  const say = useTranslations("gate.severity");
  const tell = useTold();
  const order = ["blocked", "warned", "passed", "not_applicable"];
  const rows = [...gate].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const count = (outcome: RuleResult["outcome"]) =>
    integer(gate.filter((one) => one.outcome === outcome).length);
  const columns: Column<RuleResult>[] = [
    {
      key: "rule",
      head: t("rule"),
      names: true,
      cell: ({ id, title, told }) => (
        <span className="block">
          <span className="font-mono">{id}</span> {tell({ word: title })}
          {told.word !== title && (
            <span className="block font-normal text-muted-foreground">{tell(told)}</span>
          )}
        </span>
      ),
    },
    {
      key: "clause",
      head: t("clause"),
      cell: ({ clause, level }) => `${tell(clauseTold(clause))} (${level})`,
    },
    {
      key: "measured",
      head: t("measured"),
      cell: (one) => (one.measured ? tell(measuredTold(one)) : "–"),
    },
    { key: "limit", head: t("limit"), cell: ({ limit }) => (limit ? tell(limit) : "–") },
    { key: "severity", head: t("severity"), cell: ({ severity }) => say(severity) },
    {
      key: "outcome",
      head: t("outcome"),
      cell: ({ outcome }) => <StatusChip kind="check" state={checks[outcome]} />,
    },
  ];
  return (
    <section>
      <h2 className="text-xl font-semibold">{t("gate")}</h2>
      <p className="mb-3 max-w-reading text-muted-foreground">
        {t(gate.length === 0 ? "gateNone" : issued ? "gateIssued" : "gateLede")}
      </p>
      {gate.length > 0 && (
        <Table
          caption={t("gateSum", {
            passed: count("passed"),
            warned: count("warned"),
            blocked: count("blocked"),
          })}
          dense
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}
