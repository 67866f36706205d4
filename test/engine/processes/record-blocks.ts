import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { Writing } from "@/db/client";
import { insertInstrument } from "@/db/queries/instruments";
import { insertRetirement } from "@/db/queries/retirements";
import { closeStore, store } from "@/db/store";
import { isRefusal } from "@/lib/domain/refusal";
import { blockOf } from "@/lib/domain/retirement-block";
import type { Given, Outcomes } from "./given";

/**
 * One process of several on one store: says that it is ready, waits until all are, records each block of credits
 * in an organisation of its own and each certificate in its year, and tells what became of them.
 */
process.send?.("ready");
const [given]: Given[] = await once(process, "message");
if (!given) throw new Error("a message has what was sent");
const stamp = () => ({
  ...{ id: randomUUID(), reportId: randomUUID(), version: 1 },
  ...{ createdAt: given.at, createdBy: "process" },
});

const outcomes: Outcomes = { blocks: [], certificates: [] };
for (const block of given.blocks) {
  const retirement = { ...given.retirement, ...block, key: randomUUID() };
  const own = { ...stamp(), organisationId: randomUUID() };
  outcomes.blocks.push(
    await recorded((at) => insertRetirement(at, own, retirement, blockOf(retirement))),
  );
}
for (const serials of given.certificates) {
  const instrument = { ...given.instrument, ...serials, key: randomUUID() };
  const own = { ...stamp(), reportId: given.reportId };
  outcomes.certificates.push(await recorded((at) => insertInstrument(at, own, instrument)));
}
await closeStore();
process.send?.(outcomes, () => process.disconnect());

async function recorded(insert: (at: Writing) => Promise<void>): Promise<string> {
  try {
    await store().write(insert);
    return "recorded";
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.word;
  }
}
