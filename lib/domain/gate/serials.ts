import { integer } from "../format";
import { isRefusal } from "../refusal";
import { overlapOf, readSerial, type Serial } from "../serials";
import type { GateFacts, GateRetirement } from "./facts";
import { blocked, notApplicable, passed, type Verdict, warned } from "./rule";

/** Every serial reads as its quantity, no two blocks share a number, none is bound to another claim. */
export function serials({ retirements }: GateFacts): Verdict {
  const blocks: Serial[] = [];
  for (const one of retirements) {
    const block = blockOf(one);
    if (!block)
      return blocked("gate.R21.serial", { serial: one.serial }, `${integer(one.quantity)} t`);
    const shared = blocks.map((other) => overlapOf(other, block)).find(Boolean);
    if (shared)
      return blocked(
        "gate.R21.block",
        { from: shared.from, to: shared.to },
        `${shared.from}–${shared.to}`,
      );
    if (one.claimId !== null) return blocked("gate.R21.bound", { serial: one.serial }, one.serial);
    blocks.push(block);
  }
  const unread = blocks.filter((one) => one.read === null);
  if (unread.length > 0)
    return warned("gate.R21.unread", { count: unread.length }, `${unread.length}`);
  return blocks.length > 0 ? passed(`${blocks.length}`) : notApplicable;
}

function blockOf({ programme, serial, quantity }: GateRetirement): Serial | undefined {
  try {
    return readSerial(programme, serial, quantity);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}
