import type { Scope } from "../case/parts";
import { subjectOf } from "../inventory/bridge";
import type { Bridge, Totals } from "../inventory/types";
import { gramsIn, lineEntry, turned } from "./entry";
import { type Figure, type FigureKind, type Part, summed } from "./figure";
import { substitutionLines } from "./recount";
import type { Seen } from "./seen";

/** The market-based total of a scope: what E is made of (domain.md 3.8). */
const marketTotals: Readonly<Record<Scope, keyof Totals>> = {
  1: "scope1",
  2: "scope2Market",
  3: "scope3",
};

const residualParts = (seen: Seen): readonly Part[] =>
  subjectOf(seen.case).map((scope) => plus(`inventory.totals.${marketTotals[scope]}`));

const plus = (figure: string): Part => ({ figure, sign: 1 });
const minus = (figure: string): Part => ({ figure, sign: -1 });

/** A bridge figure that is made of others; its lines are theirs. */
type Made = Pick<Figure, "unit" | "rule"> & {
  readonly name: keyof Bridge;
  readonly parts: (seen: Seen) => readonly Part[];
};

const made: readonly Made[] = [
  {
    name: "withoutMeasures",
    unit: "g",
    rule: "sum",
    parts: () => [plus("bridge.residual"), plus("bridge.reductions"), plus("bridge.substitution")],
  },
  { name: "residual", unit: "g", rule: "sum", parts: residualParts },
  { name: "reductions", unit: "g", rule: "sum", parts: () => [plus("reductions.inSubject")] },
  {
    name: "creditsNeeded",
    unit: "credits",
    rule: "tonnesRoundedUp",
    parts: () => [plus("bridge.residual")],
  },
  {
    name: "net",
    unit: "g",
    rule: "aboveZero",
    parts: () => [plus("bridge.residual"), minus("bridge.retired")],
  },
  {
    name: "surplus",
    unit: "g",
    rule: "aboveZero",
    parts: () => [plus("bridge.retired"), minus("bridge.residual")],
  },
];

/** How the entries of a part are found; the table of all kinds answers. */
export type EntriesOf = (seen: Seen, figure: string) => ReturnType<Figure["entries"]>;

export function bridgeFigures(entriesOf: EntriesOf): readonly FigureKind[] {
  return [
    ...made.map(
      ({ name, unit, rule, parts }): FigureKind => ({
        pattern: `bridge.${name}`,
        matches: new RegExp(`^bridge\\.${name}$`),
        references: () => [`bridge.${name}`],
        figure(seen) {
          const of = parts(seen);
          const entries = () =>
            of.flatMap((part) =>
              entriesOf(seen, part.figure).map((entry) => turned(entry, part.sign)),
            );
          return { value: seen.figures.bridge[name], unit, rule, parts: of, entries };
        },
      }),
    ),
    {
      pattern: "bridge.substitution",
      matches: /^bridge\.substitution$/,
      references: () => ["bridge.substitution"],
      figure: (seen) => summed(seen.figures.bridge.substitution, () => substitutionEntries(seen)),
    },
    {
      pattern: "bridge.retired",
      matches: /^bridge\.retired$/,
      references: () => ["bridge.retired"],
      figure: (seen) =>
        summed(seen.figures.bridge.retired, () =>
          seen.case.retirements.map((retirement) => ({ kind: "retirement", sign: 1, retirement })),
        ),
    },
    {
      pattern: "inventory.instruments.{instrument}.{activity}",
      matches: /^inventory\.instruments\.(.+)$/,
      references: ({ figures }) =>
        figures.inventory.instruments.flatMap(({ key, allocations }) =>
          allocations.map(({ activity }) => `inventory.instruments.${key}.${activity}`),
        ),
      figure: savedFigure,
    },
  ];
}

/** Where the subject has no Scope 2 there is no substitution in it, whatever instruments there are. */
function substitutionEntries(seen: Seen) {
  if (!subjectOf(seen.case).includes(2)) return [];
  const { without, with: covered } = substitutionLines(seen);
  return [...without.map((line) => lineEntry(line)), ...covered.map((line) => lineEntry(line, -1))];
}

/** Both keys may have full stops, so they are looked for, not cut. */
function savedFigure(seen: Seen, rest = ""): Figure | undefined {
  for (const instrument of seen.figures.inventory.instruments) {
    const found = instrument.allocations.filter(
      ({ activity }) => `${instrument.key}.${activity}` === rest,
    );
    if (found.length === 0) continue;
    const entries = found.map((allocation) => ({
      kind: "allocation" as const,
      sign: 1 as const,
      instrument,
      allocation,
    }));
    return summed(gramsIn(entries), () => entries);
  }
  return undefined;
}
