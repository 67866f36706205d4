import type { Activity, CaseFile } from "@/lib/domain/case/case-file";
import type { Factor } from "@/lib/domain/case/factor";
import { teller } from "@/lib/domain/documents/translate";
import type { FactorSource } from "@/lib/domain/factors/library";
import type { Placed } from "@/lib/domain/import/against";
import { checkedOf } from "@/lib/domain/import/checked";
import { renamed } from "@/lib/domain/import/columns";
import { type ImportFacts, importContext } from "@/lib/domain/import/context";
import { correctedRows } from "@/lib/domain/import/corrected";
import type { KnownFile } from "@/lib/domain/import/evidence-refs";
import type { ImportError } from "@/lib/domain/import/import-error";
import { type CellFix, patchedRows, type SheetFormat } from "@/lib/domain/import/patched";
import { type Plan, planned } from "@/lib/domain/import/plan";
import type { ColumnMap, Entry, TemplateKey } from "@/lib/domain/import/template";
import { templateOf } from "@/lib/domain/import/templates";
import { graded, noSums, type Sums, together } from "@/lib/domain/inventory/stored";
import { factorsNamed } from "@/lib/domain/methods/named";
import { sha256Of } from "@/lib/domain/sha256";
import type { Locale } from "@/lib/domain/words/index";
import { type SheetFile, sheetOf } from "./sheet";
import { writtenSheet } from "./written-sheet";

export type Opening = {
  readonly bytes: Uint8Array;
  readonly fixes: readonly CellFix[];
  /** Column of the template to the file's head. */
  readonly columns: ColumnMap;
};
export type Question = {
  readonly template: TemplateKey;
  readonly columns: ColumnMap;
  /** Activities and factors are sent before, in lots. */
  readonly facts: Omit<ImportFacts, "factors" | "activities" | "before">;
  /** What the year has of the template's noun, where that is not activities. */
  readonly entries: readonly Entry["entry"][];
  readonly files: readonly KnownFile[];
};
/**
 * Rows of one lot, with what activities come to; the files are those that each row names. `sums` are of
 * the changed: what is added has its sums together, as it is of few places.
 */
export type Lot = {
  readonly kind: "added" | "changed";
  readonly rows: readonly (Entry & {
    readonly grams: number | null;
    readonly files: readonly string[];
  })[];
  readonly sums: Sums;
};
export type Correction = {
  readonly format: SheetFormat;
  readonly locale: Locale;
  /** Only the rows with a mistake, or all. */
  readonly only: "bad" | "all";
};

/** As many rows as are written without a breath. */
const lotRows = 1000;

/** The steps of reading one file, in their order; the thread keeps what each has found for the next. */
export function importSteps(onProgress: (done: number) => void) {
  let sheet: SheetFile;
  let plan: Plan;
  let year: { readonly head: CaseFile; readonly source: FactorSource };
  let added = noSums;
  let activities: Activity[] = [];
  let before: Activity[] = [];
  let factors: Factor[] = [];
  return {
    /** Reads the file, with the cells replaced that a person corrected. */
    async open({ bytes, fixes, columns }: Opening) {
      [activities, before, factors] = [[], [], []];
      sheet = await sheetOf(bytes);
      if (fixes.length === 0) return { ...openedOf(sheet), sha256: sha256Of(bytes), bytes: null };
      const rows = patchedRows(sheet, fixes, columns);
      const patched = await writtenSheet(rows, sheet.format, nameOf(sheet));
      sheet = await sheetOf(patched);
      return { ...openedOf(sheet), sha256: sha256Of(patched), bytes: patched };
    },
    async there(lot: readonly Activity[]) {
      activities.push(...lot);
    },
    /** Those of the year before. */
    async before(lot: readonly Activity[]) {
      before.push(...lot);
    },
    /** Factors as their JSON texts: read here, where nobody waits for it. */
    async factors(texts: readonly string[]) {
      factors.push(...texts.map((text): Factor => JSON.parse(text)));
    },
    /** Checks the sheet against the year. */
    async read({ template: key, columns, facts, entries, files }: Question) {
      const template = templateOf(key);
      const own = facts.ownSites;
      const seen = (all: readonly Activity[]) =>
        own ? all.filter(({ site }) => own.includes(site)) : all;
      const there = template.noun === "activity" ? activities : entries;
      const known = new Map(there.map((one) => [one.key, one]));
      const context = importContext({
        ...facts,
        activities: seen(activities),
        before: seen(before),
        factors,
      });
      plan = planned(
        template,
        renamed(sheet, columns),
        { context, there: known, files },
        onProgress,
      );
      const rows = [...plan.added, ...plan.changed];
      return {
        checked: checkedOf(plan),
        named: [...new Set(rows.flatMap((row) => namedBy(row, facts.gwpSet)))],
        /** Where the rows stand that would be changed, as it is. */
        sites: [...new Set(plan.changed.flatMap(({ before }) => siteOf(before)))],
      };
    },
    async grade(within: typeof year) {
      [year, added] = [within, noSums];
      return { lots: lotsOf(plan).length };
    },
    async lot(index: number): Promise<Lot> {
      const { kind, rows } = lotsOf(plan)[index] ?? { kind: "added", rows: [] };
      const own = rows.flatMap(({ noun, entry }) => (noun === "activity" ? [entry] : []));
      const computed =
        own.length > 0 ? graded({ ...year.head, activities: own }, year.source) : null;
      if (computed && kind === "added") added = together(added, computed.sums);
      return {
        kind,
        rows: rows.map((row) => ({
          ...row,
          grams: computed?.grams(row.entry.key) ?? null,
          files: plan.files.get(row.line) ?? [],
        })),
        sums: kind === "changed" && computed ? computed.sums : noSums,
      };
    },
    /** What the activities of the lots asked for add, those that change left out. */
    async sums(): Promise<Sums> {
      return added;
    },
    /** Bad cells, every one of them. */
    async errors(): Promise<readonly ImportError[]> {
      return plan.errors;
    },
    /** The file with what is wrong with each row in columns of its own. */
    async corrected({ format, locale, only }: Correction) {
      const bad = new Set(plan.errors.map(({ row }) => row));
      const rows = only === "bad" ? sheet.rows.filter(({ line }) => bad.has(line)) : sheet.rows;
      const told = correctedRows({ ...sheet, rows }, plan.errors, teller(locale));
      return writtenSheet(told, format, nameOf(sheet));
    },
  };
}
export type ImportSteps = ReturnType<typeof importSteps>;

function openedOf({ format, encoding, header, rows }: SheetFile) {
  const sample = (head: string) => rows.find(({ cells }) => cells[head])?.cells[head] ?? "";
  return {
    format: [format.toUpperCase(), encoding?.toUpperCase()].filter(Boolean).join(", "),
    encoding,
    heads: header.map((head) => ({ head, sample: sample(head).slice(0, 80) })),
    rows: rows.length,
  };
}

const nameOf = ({ sheetName }: SheetFile): string => sheetName ?? "Sheet1";

function lotsOf({ added, changed }: Plan): { kind: Lot["kind"]; rows: readonly Placed[] }[] {
  const cut = (kind: Lot["kind"], rows: readonly Placed[]) =>
    Array.from({ length: Math.ceil(rows.length / lotRows) }, (_, n) => ({
      kind,
      rows: rows.slice(n * lotRows, (n + 1) * lotRows),
    }));
  return [...cut("added", added), ...cut("changed", changed)];
}

function namedBy(row: Placed, set: ImportFacts["gwpSet"]): readonly string[] {
  return row.noun === "activity" ? [row.entry.factor, ...factorsNamed(row.entry, set)] : [];
}

/** An instrument may be of no site. */
function siteOf(entry: Placed["entry"]): string[] {
  return "site" in entry && entry.site !== null ? [entry.site] : [];
}
