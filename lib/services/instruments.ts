import type { Reading } from "@/db/client";
import { unlinkSubject } from "@/db/queries/evidence";
import {
  findInstrument,
  insertInstrument,
  instrumentsOf,
  markInstrument,
  takeInstrument,
  toInstrument,
  wasSubmitted,
} from "@/db/queries/instruments";
import { declarationsOf, findReport, type Report } from "@/db/queries/reports";
import type { Instrument } from "@/lib/domain/case/case-file";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type {
  AddInstrumentInput,
  ChangeInstrumentInput,
  RemoveInstrumentInput,
} from "@/lib/domain/inputs/entries";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { view } from "./doors";
import { edit, seen, stampOf } from "./editing";

/** A report's instruments by key, each with the version that a change must name. */
export function listInstruments(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    show: async (at) =>
      (await instrumentsOf(at, reportId)).map((row) => ({
        ...toInstrument(row),
        version: row.version,
      })),
  });
}

/** What a certificate conveys is kept from serving twice by its serials (domain.md 10). */
function refuseNameless({ kind, serialFrom }: Pick<Instrument, "kind" | "serialFrom">): void {
  const word = "instruments.refused.serial";
  if (kind === "certificate" && serialFrom === "")
    throw new Refusal("invalid", word, { fields: { serialFrom: { word } } });
}

const touching = ({ key }: { readonly key: string }) => [{ kind: "instrument", key } as const];

export function addInstrument(actor: Actor, { reportId, ...instrument }: AddInstrumentInput) {
  return edit(actor, "instrument.edit", reportId, touching(instrument), async (at, report, now) => {
    refuseNameless(instrument);
    await insertInstrument(at, stampOf(actor, report, now), instrument);
    return { added: instrument.key };
  });
}

/**
 * Says another thing of an instrument; once the year was submitted, by a reversal with its reason and a row that
 * follows. Throws a Refusal `conflict` where somebody changed it since it was shown, `invalid` without that reason.
 */
export function changeInstrument(
  actor: Actor,
  { reportId, version, reason, ...instrument }: ChangeInstrumentInput,
) {
  return edit(actor, "instrument.edit", reportId, touching(instrument), async (at, report, now) => {
    const row = seen(await findInstrument(at, reportId, instrument.key), version);
    await refuseUnexplained(at, report, reason);
    refuseNameless(instrument);
    await markInstrument(at, row, instrument, { at: now, by: actor.userId, reason });
    return { changed: instrument.key };
  });
}

/** Takes an instrument away; once the year was submitted, by a reversal with its reason that leaves the row. */
export function removeInstrument(actor: Actor, { reportId, key, reason }: RemoveInstrumentInput) {
  return edit(actor, "instrument.edit", reportId, touching({ key }), async (at, report, now) => {
    const row = seen(await findInstrument(at, reportId, key), undefined);
    await refuseUnexplained(at, report, reason);
    await takeInstrument(at, row, { at: now, by: actor.userId, reason });
    await unlinkSubject(at, reportId, "instrument", [key]);
    return { removed: key };
  });
}

/** What was submitted is taken back with a reason, which says nothing that no claim may. */
async function refuseUnexplained(at: Reading, report: Report, reason: string): Promise<void> {
  refuseSaid("reversal", { reason }, declarationsOf(report).claim);
  const word = "instruments.refused.reason";
  if (reason === "" && (await wasSubmitted(at, report.id)))
    throw new Refusal("invalid", word, { fields: { reason: { word } } });
}
