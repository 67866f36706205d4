import { randomUUID } from "node:crypto";
import { placedIn, type Stock } from "@/lib/domain/factors/stock";
import type { Writing } from "../client";
import { type EditionRow, type FactorRow, insertEdition } from "./factors";

/** Puts an edition and everything on it into the store. */
export async function insertStock(
  at: Writing,
  { edition, items }: Stock,
  now: string,
): Promise<void> {
  const { shareAlike, ...plain } = edition;
  const row: EditionRow = {
    ...plain,
    id: randomUUID(),
    rows: items.length,
    shareAlike: shareAlike ? 1 : 0,
    loadedAt: now,
  };
  await insertEdition(
    at,
    row,
    items.map((item) => rowOf(row.id, item, now)),
  );
}

function rowOf(editionId: string, item: Stock["items"][number], now: string): FactorRow {
  const { thing, status, confidence, seenIn } = item;
  const { key, name, region, unit } = thing;
  return {
    key,
    editionId,
    kind: "value" in thing ? "coefficient" : "factor",
    name,
    folded: [name, key, region].join(" ").toLowerCase(),
    ...placedIn(thing),
    region,
    unit,
    approvedAt: status === "approved" ? now : null,
    confidence,
    seenIn,
    body: JSON.stringify(thing),
  };
}
