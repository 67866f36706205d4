import { unlinkSubject } from "@/db/queries/evidence";
import {
  deleteInstrument,
  findInstrument,
  insertInstrument,
  instrumentsOf,
  markInstrument,
  toInstrument,
} from "@/db/queries/instruments";
import { findReport } from "@/db/queries/reports";
import type {
  AddInstrumentInput,
  ChangeInstrumentInput,
  EntryInput,
} from "@/lib/domain/inputs/entries";
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

const touching = ({ key }: { readonly key: string }) => [{ kind: "instrument", key } as const];

export function addInstrument(actor: Actor, { reportId, ...instrument }: AddInstrumentInput) {
  return edit(actor, "instrument.edit", reportId, touching(instrument), async (at, report, now) => {
    await insertInstrument(at, stampOf(actor, report, now), instrument);
    return { added: instrument.key };
  });
}

/** Throws a Refusal `conflict` where somebody changed it since it was shown. */
export function changeInstrument(
  actor: Actor,
  { reportId, version, ...instrument }: ChangeInstrumentInput,
) {
  return edit(actor, "instrument.edit", reportId, touching(instrument), async (at) => {
    const { id } = seen(await findInstrument(at, reportId, instrument.key), version);
    await markInstrument(at, id, instrument);
    return { changed: instrument.key };
  });
}

export function removeInstrument(actor: Actor, { reportId, key }: EntryInput) {
  return edit(actor, "instrument.edit", reportId, touching({ key }), async (at) => {
    const { id } = seen(await findInstrument(at, reportId, key), undefined);
    await deleteInstrument(at, id);
    await unlinkSubject(at, reportId, "instrument", [key]);
    return { removed: key };
  });
}
