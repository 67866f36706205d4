import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Coefficient, Factor } from "../case/factor";
import { groupedBy } from "../group";
import type {
  Edition,
  FactorStatus,
  Library,
  PublishedRow,
  PublishedTable,
  Shelved,
} from "./library";
import { plain, slug } from "./plain";
import { publishedFactor, sourceOf } from "./published-factor";
import { refrigerantStatus, refrigerants } from "./refrigerant";

type Item = {
  readonly thing: Factor | Coefficient;
  readonly status: FactorStatus;
  readonly confidence: string;
  readonly seenIn: string;
  readonly shareAlike: boolean;
  readonly year: number;
};

/** Only what was read in a publisher's own copy, or in several transcriptions that agree, is approved. */
const trusted = new Set(["", "primary-copy", "multi-transcription"]);

/**
 * Published tables as one library: factors, coefficients, and the editions they belong to. `taken`: keys
 * of editions that these must not have.
 */
export function shelve(tables: readonly PublishedTable[], taken: Iterable<string> = []): Library {
  const items = tables.flatMap((table) => table.rows.flatMap((row) => itemsOf(table, row)));
  const byEdition = groupedBy(items, ({ thing: { source } }) =>
    [source.publisher, source.title, source.edition].join("\n"),
  );
  const factors = new Map<string, Factor>();
  const coefficients = new Map<string, Coefficient>();
  const shelved = new Map<string, Shelved>();
  const editions: Edition[] = [];
  for (const group of byEdition.values()) {
    const edition = editionOf(group, new Set([...taken, ...editions.map((one) => one.key)]));
    editions.push(edition);
    for (const { thing, status, confidence, seenIn } of group) {
      shelved.set(thing.key, { edition: edition.key, status, confidence, seenIn });
      if ("value" in thing) coefficients.set(thing.key, thing);
      else factors.set(thing.key, thing);
    }
  }
  return { editions, factors, coefficients, shelved };
}

function itemsOf({ name, shareAlike }: PublishedTable, row: PublishedRow): Item[] {
  const confidence = row.confidence ?? "";
  const shared = { confidence, seenIn: row.seen_in ?? "", shareAlike };
  if (name === "gwp")
    return refrigerants(row).map((thing) => ({
      ...shared,
      thing,
      status: refrigerantStatus(row),
      year: thing.validYear,
    }));
  const thing = row.value ? coefficientOf(row) : publishedFactor(row);
  const status = trusted.has(confidence) ? "approved" : "draft";
  return [{ ...shared, thing, status, year: Number(row.valid_year) }];
}

function coefficientOf(row: PublishedRow): Coefficient {
  return {
    key: row.id ?? "",
    name: row.name ?? "",
    value: plain(row.value ?? ""),
    unit: row.value_unit ?? "",
    region: row.region ?? "",
    source: sourceOf(row),
    note: row.note ?? "",
  };
}

function editionOf(group: readonly [Item, ...Item[]], taken: ReadonlySet<string>): Edition {
  const { source } = group[0].thing;
  const stem = slug(`${source.publisher} ${source.edition}`).slice(0, 100);
  const numbered = Array.from({ length: taken.size + 1 }, (_, n) =>
    n ? `${stem}-${n + 1}` : stem,
  );
  const things = group.map((one) => one.thing).sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    key: numbered.find((key) => !taken.has(key)) ?? stem,
    publisher: source.publisher,
    title: source.title,
    edition: source.edition,
    year: Math.max(...group.map((one) => one.year)),
    publishedOn: source.publishedOn,
    url: source.url,
    licence: source.licence,
    sha256: createHash("sha256")
      .update(canonicalize(things) ?? "")
      .digest("hex"),
    shareAlike: group.some((one) => one.shareAlike),
  };
}
