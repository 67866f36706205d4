/**
 * The claim gate's rules, transcribed by hand from domain.md section 6 and not made from `lib/domain/gate`: id, claims,
 * clause with the level of its source as the document writes them, severity.
 */
const table = `
R-01 | all | ISO 14068-1 cl. 7 (B) | B
R-02 | all | Corp. Std Ch 9 (A) | B
R-03 | OP ORG | Scope 2 Guidance 7.1 (A) | B
R-04 | OP ORG | Scope 2 Guidance Ch 7 criteria (1–3 A, 4–8 C) | B
R-05 | ORG | ISO 14068-1 cl. 7–8, ISO 14064-1 5.2.3 (B) | B
R-06 | OP | ISO 14068-1 cl. 7 (B); Annex I 4b (A) | B
R-07 | all but FP | ISO 14064-3 cl. 9 (B) | B
R-08 | ORG | ISO 14064-3 5.1.3 (B) | W
R-09 | all | Corp. Std GWP note (C) | W, B
R-10 | all | Corp. Std Ch 4, 9 (A) | B
R-11 | OP ORG | ISO 14068-1 cl. 9 (B) | B
R-12 | OP ORG | ISO 14068-1 cl. 10, hierarchy (B) | B
R-13 | OP ORG | ISO 14068-1 cl. 10 (B) | B
R-14 | ORG | ISO 14068-1 cl. 9–10 (B) | W, B
R-15 | OP ORG | 11.1 (A) | B
R-16 | OP ORG | 11.2 a–d (A) | B
R-17 | OP ORG | 11.2 (A) | B
R-18 | OP ORG | 11.3 (A) | B
R-19 | OP ORG CON | 11.4, five items (B) | B
R-20 | OP ORG | N8 | B
R-21 | credits | 11.1, 11.3 h (A) | B
R-22 | OP ORG | policy | W
R-23 | OP ORG | 11.1 note: an example, not a duty (A) | W
R-24 | credits | programme rule | B
R-25 | OP ORG | 3.8 | B
R-26 | all | Corp. Std Ch 5 (A) | B
R-27 | all | ISO 14064-3 6.3 (B) | B
R-28 | all | ISO 14064-3 4.2, 8 (B) | B
R-29 | all | 6.1 | B
R-30 | ORG | ISO 14068-1 cl. 12 (A, list B) | B
R-31 | ORG | ISO 14068-1 cl. 13 (A, list B) | B
R-32 | all | policy | W
R-33 | all | policy | B
R-34 | PRD | policy | B
R-35 | OP ORG | Corp. Std Ch 3, App. F (C) | W, B
R-36 | OP ORG CON | 11.3 (B) | W
R-E1 | PRD | Dir. 2005/29/EC Annex I 4c (A) | B
R-E2 | EU market | Annex I 4a (A) | B
R-E3 | EU market | Annex I 4b (A) | B
R-E4 | NZ | Dir. 2005/29/EC Art. 6(2)(d) (A) | B
R-E5 | label | Annex I 2a (A) | W
R-V1 | VS VG VP | VCMI step 1 (A) | B
R-V2 | VS VG VP | VCMI thresholds by edition (sources disagree: B) | B
R-V3 | VS VG VP | VCMI steps 3–4, MRA (A) | B
`;

const types = "FP OP ORG PRD CON NZ VS VG VP".split(" ");
const named: Readonly<Record<string, readonly string[]>> = {
  all: types,
  "all but FP": types.filter((type) => type !== "FP"),
  credits: ["OP", "ORG", "CON", "VS", "VG", "VP"],
  "EU market": types,
  label: types,
};
const severities: Readonly<Record<string, string>> = { B: "block", W: "warn", "W, B": "either" };

/** The document's own places, which no reader of a certificate has. */
const own = ["N8", "3.8", "6.1"];

/** What is one in the document and in the portal: short forms, levels of parts, and marks. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^.* \(policy\)$/, "policy"],
  [/ \([^()]*\b[A-C]\)/g, ""],
  [/Corp\. Std/g, "Corporate Standard"],
  [/Dir\. /g, "Directive "],
  [/(?<!EC )Annex I /g, "Directive 2005/29/EC Annex I "],
  [/^11\./, "ISO 14068-1 11."],
  [/: an example.*$/, ""],
  [/^VCMI (?!Claims)/, "VCMI Claims Code "],
  [/MRA$/, "MRA Framework"],
  [/[,;]/g, ""],
];

export const plainClause = (clause: string) =>
  written.reduce((text, [from, to]) => text.replace(from, to), clause);

/** Of several levels the weakest; P where the cell names no clause. */
const levelOf = (clause: string) =>
  [...clause.matchAll(/\(([^()]*\b[A-C])\)/g)]
    .flatMap(([, of = ""]) => of.match(/\b[A-C]\b/g) ?? [])
    .sort()
    .at(-1) ?? "P";

export const gateTable = table
  .trim()
  .split("\n")
  .map((row) => row.split(" | "))
  .map(([id = "", of = "", clause = "", severity = ""]) => ({
    id,
    claims: [...(named[of] ?? of.split(" "))].sort(),
    clause: plainClause(own.includes(clause) ? "policy" : clause),
    level: levelOf(clause),
    severity: severities[severity],
  }));
