import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { insertRetirement } from "@/db/queries/retirements";
import { closeStore, store } from "@/db/store";
import { isRefusal } from "@/lib/domain/refusal";
import { blockOf } from "@/lib/domain/retirement-block";
import type { Given } from "./given";

/**
 * One process of several on one store: says that it is ready, waits until all are, records each block in an
 * organisation of its own, and tells what became of it.
 */
process.send?.("ready");
const [given]: Given[] = await once(process, "message");
if (!given) throw new Error("a message has what was sent");
const outcomes: string[] = [];
for (const block of given.blocks) {
  const retirement = { ...given.retirement, ...block, key: randomUUID() };
  const own = { reportId: randomUUID(), organisationId: randomUUID(), version: 1 };
  const stamp = { ...own, id: randomUUID(), createdAt: given.at, createdBy: "process" };
  try {
    await store().write((at) => insertRetirement(at, stamp, retirement, blockOf(retirement)));
    outcomes.push("recorded");
  } catch (error) {
    if (!isRefusal(error)) throw error;
    outcomes.push(error.word);
  }
}
await closeStore();
process.send?.(outcomes, () => process.disconnect());
