import { randomInt } from "node:crypto";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { addActivity, changeActivity, removeActivity } from "@/lib/services/activities";
import { adoptEdition } from "@/lib/services/adoption";
import { loadCase } from "@/lib/services/case-files";
import { editBoundary, setDeclarations } from "@/lib/services/declarations";
import { addEvidenceLinks, attachEvidence, removeEvidenceLinks } from "@/lib/services/evidence";
import { removeExclusion, setExclusion } from "@/lib/services/exclusions";
import { runImport, tryImport, undoImport } from "@/lib/services/imports";
import { addInstrument, changeInstrument, removeInstrument } from "@/lib/services/instruments";
import { addMeasure, changeMeasure, removeMeasure } from "@/lib/services/measures";
import { removePlanMeasure, setPlan, setPlanMeasure } from "@/lib/services/plans";
import {
  removeChange,
  removeComparative,
  removeDenominator,
  removeSeparate,
  removeTarget,
  setBaseline,
  setChange,
  setComparative,
  setDenominator,
  setSeparate,
  setTarget,
} from "@/lib/services/progress";
import { createReport } from "@/lib/services/reports";
import { recordRetirement, reverseRetirement } from "@/lib/services/retirements";
import { addSite, changeSite } from "@/lib/services/sites";
import { serial } from "../walk";
import { csv } from "../years";
import { callerOf, given, type Scene } from "./scene";

const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error("the year has one of each");
  return one;
};
const row = callerOf("report");
const ofReport = ({ ids }: Scene) => ({ reportId: ids.report });
const entry = (of: (year: CaseFile) => readonly { readonly key: string }[]) => (scene: Scene) => ({
  ...ofReport(scene),
  key: first(of(scene.year)).key,
});
const activity = ({ year }: Scene) => first(year.activities);
const link = (scene: Scene) => ({
  ...ofReport(scene),
  evidenceId: scene.evidence,
  links: [{ subject: "activity" as const, subjectKey: activity(scene).key }],
});
const planOf = ({ year }: Scene) => {
  if (!year.plan) throw new Error("the year has a plan");
  return year.plan;
};
const baselineOf = ({ year }: Scene) => {
  if (!year.baseline) throw new Error("the year has a baseline");
  return year.baseline;
};

/** An activity as a sheet has it, with so much more of it than the year has. */
export function sheetOf(
  one: CaseFile["activities"][number],
  more: number,
): Uint8Array<ArrayBuffer> {
  const cells = {
    ...{ row_key: one.key, site_code: one.site, source_key: one.source, scope: one.scope },
    ...{ category: one.category, period_from: one.from, period_to: one.to },
    ...{ quantity: Number(one.quantity) + more, unit: one.unit, factor_key: one.factor },
    ...{ data_kind: one.dataKind, evidence_ref: one.evidence, note: "", credit_note: "no" },
  };
  return csv(`${Object.keys(cells).join(",")}\r\n${Object.values(cells).join(",")}\r\n`);
}
const sheet = (scene: Scene) => ({
  ...{ ...ofReport(scene), template: "activity" as const, fileName: "sheet.csv" },
  bytes: sheetOf(activity(scene), 2),
});

/** What it tells of bad rows is its refusal. */
const importOrTell = Object.defineProperty(
  async (who: Actor, input: Parameters<typeof tryImport>[1]) => {
    const { imported } = await tryImport(who, input);
    if (!imported) throw new Refusal("invalid", "imports.refused.rows");
  },
  "name",
  { value: tryImport.name },
);

/** Every way of changing what a year says (domain.md 4.1: edit, import, attach). */
export const yearCallers = [
  row("report.edit", editBoundary, (scene) => ({
    ...{ ...ofReport(scene), version: scene.version, ...scene.year.boundary },
    ...{ firstDay: scene.year.year.firstDay, lastDay: scene.year.year.lastDay },
  })),
  row("report.edit", setDeclarations, (scene) => ({ ...ofReport(scene), claim: null })),
  row("report.edit", setExclusion, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.exclusions), key: "X900" },
  })),
  row(
    "report.edit",
    removeExclusion,
    entry(({ exclusions }) => exclusions),
  ),
  row("report.edit", setPlan, (scene) => ({ ...ofReport(scene), ...planOf(scene) })),
  row("report.edit", setPlanMeasure, (scene) => ({
    ...{ ...ofReport(scene), ...first(planOf(scene).measures), key: null },
  })),
  row(
    "report.edit",
    removePlanMeasure,
    entry(({ plan }) => plan?.measures ?? []),
  ),
  row("report.edit", setComparative, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.comparatives), key: null },
  })),
  row(
    "report.edit",
    removeComparative,
    entry(({ comparatives }) => comparatives),
  ),
  row("report.edit", setDenominator, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.denominators), key: null },
  })),
  row(
    "report.edit",
    removeDenominator,
    entry(({ denominators }) => denominators),
  ),
  row("report.edit", setTarget, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.targets), key: null },
  })),
  row(
    "report.edit",
    removeTarget,
    entry(({ targets }) => targets),
  ),
  row("report.edit", setSeparate, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.separate), key: null },
  })),
  row(
    "report.edit",
    removeSeparate,
    entry(({ separate }) => separate),
  ),
  row("report.edit", setBaseline, (scene) => ({ ...ofReport(scene), ...baselineOf(scene) })),
  row("report.edit", setChange, (scene) => ({
    ...{ ...ofReport(scene), ...first(baselineOf(scene).changes), key: null },
  })),
  row(
    "report.edit",
    removeChange,
    entry(({ baseline }) => baseline?.changes ?? []),
  ),
  row("site.edit", addSite, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.sites), key: "NEW" },
  })),
  row("site.edit", changeSite, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.sites), version: 1 },
  })),
  row("activity.add", addActivity, (scene) => ({
    ...{ ...ofReport(scene), ...activity(scene), key: "A900" },
  })),
  row("activity.change", changeActivity, (scene) => ({
    ...{ ...ofReport(scene), ...activity(scene), version: undefined as never },
  })),
  row("activity.remove", removeActivity, (scene) => ({
    ...{ ...ofReport(scene), key: activity(scene).key },
  })),
  row("activity.import", runImport, sheet),
  row("activity.import", importOrTell, (scene) => ({ ...sheet(scene), dryRun: false })),
  row("activity.import", undoImport, (scene) =>
    given([scene.imported], (importId) => ({ ...ofReport(scene), importId: importId as string })),
  ),
  row("evidence.upload", attachEvidence, (scene) => ({
    ...{ reportId: scene.ids.report, name: "other.csv", bytes: csv("read,again\r\n") },
    links: link(scene).links,
  })),
  row("evidence.upload", addEvidenceLinks, link),
  row("evidence.upload", removeEvidenceLinks, link),
  row("factor.adopt", adoptEdition, (scene) => ({ ...ofReport(scene), edition: scene.edition })),
  row("instrument.edit", addInstrument, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.instruments), key: "I900" },
    ...{ serialFrom: `N${randomInt(2 ** 41, 2 ** 42)}-1`, serialTo: "" },
  })),
  row("instrument.edit", changeInstrument, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.instruments), version: undefined as never },
    reason: "In error.",
  })),
  row("instrument.edit", removeInstrument, (scene) => ({
    ...{ ...ofReport(scene), key: first(scene.year.instruments).key, reason: "In error." },
  })),
  row("measure.edit", addMeasure, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.measures), key: "GC-900" },
  })),
  row("measure.edit", changeMeasure, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.measures), version: undefined as never },
  })),
  row(
    "measure.edit",
    removeMeasure,
    entry(({ measures }) => measures),
  ),
  row("retirement.record", recordRetirement, (scene) => ({
    ...{ ...ofReport(scene), ...first(scene.year.retirements), key: "K900", quantity: 10 },
    ...{ serial: serial(randomInt(2 ** 41, 2 ** 42), 10), batch: null },
  })),
  row("retirement.record", reverseRetirement, (scene) => ({
    ...{ ...ofReport(scene), key: first(scene.year.retirements).key, reason: "In error." },
  })),
  callerOf("organisation")("report.create", createReport, ({ who, year }) => ({
    ...{ organisationId: who.org.id, ...year.boundary, label: "2019", copyFrom: undefined },
    ...{ firstDay: "2019-01-01", lastDay: "2019-12-31" },
  })),
  callerOf("organisation")("report.create", loadCase, ({ who, year, former }) =>
    former ? undefined : { organisationId: who.org.id, case: year },
  ),
];
