import type { Scope } from "../case/parts";
import { scopes } from "../case/parts";
import { subjectOf } from "../inventory/bridge";
import type { MeasureResult, Reductions } from "../inventory/types";
import type { Entry } from "./entry";
import { type FigureKind, summed } from "./figure";
import type { Seen } from "./seen";

type Sum = Exclude<keyof Reductions, "measures" | "pools">;
type Keep = (measure: MeasureResult, scope: Scope, seen: Seen) => boolean;

const evidenced = ({ evidenceClass }: MeasureResult) => evidenceClass !== "modelled";

/** Which measures, and which of their scopes, a sum takes (domain.md 3.8, M6). */
const sums: Readonly<Record<Sum, Keep>> = {
  total: () => true,
  evidenced,
  screening: (measure) => !evidenced(measure),
  greenComputing: ({ greenComputing }) => greenComputing,
  scope3: (_, scope) => scope === 3,
  inSubject: (measure, scope, { case: file }) =>
    evidenced(measure) && subjectOf(file).includes(scope),
};

export const measureFigures: readonly FigureKind[] = [
  {
    pattern: "reductions.{sum}",
    matches: /^reductions\.(total|evidenced|screening|greenComputing|scope3|inSubject)$/,
    references: () => Object.keys(sums).map((name) => `reductions.${name}`),
    figure(seen, asked) {
      for (const [name, keep] of Object.entries(sums)) {
        if (name !== asked) continue;
        const { [name as Sum]: value } = seen.figures.reductions;
        return summed(value, () => entriesIn(seen, keep));
      }
      return undefined;
    },
  },
  {
    pattern: "measures.{measure}.scope{scope}",
    matches: /^measures\.(.+)\.scope([123])$/,
    references: ({ figures }) =>
      figures.reductions.measures.flatMap(({ key, byScope }) =>
        byScope.map(({ scope }) => `measures.${key}.scope${scope}`),
      ),
    figure(seen, key, number) {
      const measure = measureOf(seen, key);
      const part = measure?.byScope.find(({ scope }) => `${scope}` === number);
      if (!measure || !part) return undefined;
      return summed(part.grams, () => entriesOf(measure, ({ scope }) => scope === part.scope));
    },
  },
  {
    pattern: "measures.{measure}",
    matches: /^measures\.(.+)$/,
    references: ({ figures }) => figures.reductions.measures.map(({ key }) => `measures.${key}`),
    figure(seen, key) {
      const measure = measureOf(seen, key);
      return measure && summed(measure.grams, () => entriesOf(measure, () => true));
    },
  },
  {
    pattern: "equivalence.cars",
    matches: /^equivalence\.cars$/,
    references: ({ figures }) => (figures.equivalence ? ["equivalence.cars"] : []),
    figure(seen) {
      const { equivalence } = seen.figures;
      if (!equivalence) return undefined;
      return {
        value: equivalence.cars,
        unit: "cars",
        rule: "dividedRoundedDown",
        parts: [{ figure: "reductions.total", sign: 1 }],
        entries: () => entriesIn(seen, sums.total),
      };
    },
  },
];

function measureOf({ figures }: Seen, key: string | undefined): MeasureResult | undefined {
  return figures.reductions.measures.find((one) => one.key === key);
}

function entriesIn(seen: Seen, keep: Keep): readonly Entry[] {
  return seen.figures.reductions.measures.flatMap((measure) =>
    entriesOf(measure, ({ scope }) => keep(measure, scope, seen)),
  );
}

/** A measure has a line for each of its scopes. */
function entriesOf(
  measure: MeasureResult,
  keep: (part: { readonly scope: Scope }) => boolean,
): readonly Entry[] {
  return scopes
    .filter((scope) => measure.byScope.some((part) => part.scope === scope) && keep({ scope }))
    .map((scope) => ({ kind: "measure", sign: 1, measure, scope }));
}
