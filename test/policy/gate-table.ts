/**
 * The claim gate's rules, transcribed by hand from domain.md section 6 and not made from `lib/domain/gate`: id, claims,
 * the level of the clause's source (of several the weakest; P where it names no clause), severity.
 */
const table = `
R-01 | all | B | B
R-02 | all | A | B
R-03 | OP ORG | A | B
R-04 | OP ORG | C | B
R-05 | ORG | B | B
R-06 | OP | B | B
R-07 | all but FP | B | B
R-08 | ORG | B | W
R-09 | all | C | W, B
R-10 | all | A | B
R-11 | OP ORG | B | B
R-12 | OP ORG | B | B
R-13 | OP ORG | B | B
R-14 | ORG | B | W, B
R-15 | OP ORG | A | B
R-16 | OP ORG | A | B
R-17 | OP ORG | A | B
R-18 | OP ORG | A | B
R-19 | OP ORG CON | B | B
R-20 | OP ORG | P | B
R-21 | credits | A | B
R-22 | OP ORG | P | W
R-23 | OP ORG | A | W
R-24 | credits | P | B
R-25 | OP ORG | P | B
R-26 | all | A | B
R-27 | all | B | B
R-28 | all | B | B
R-29 | all | P | B
R-30 | ORG | A | B
R-31 | ORG | A | B
R-32 | all | P | W
R-33 | all | P | B
R-34 | PRD | P | B
R-35 | OP ORG | C | W, B
R-36 | OP ORG CON | B | W
R-E1 | PRD | A | B
R-E2 | EU market | A | B
R-E3 | EU market | A | B
R-E4 | NZ | A | B
R-E5 | label | A | W
R-V1 | VS VG VP | A | B
R-V2 | VS VG VP | B | B
R-V3 | VS VG VP | A | B
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

export const gateTable = table
  .trim()
  .split("\n")
  .map((row) => row.split(" | "))
  .map(([id = "", of = "", level = "", severity = ""]) => ({
    id,
    claims: [...(named[of] ?? of.split(" "))].sort(),
    level,
    severity: severities[severity],
  }));
