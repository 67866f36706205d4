import type { CaseFile } from "../case/case-file";
import type { Scope } from "../case/parts";
import { ceiling, dividedBy, safe, sumOf } from "../decimal";
import type { Bridge, Reductions, Totals } from "./types";

const gramsPerTonne = 1_000_000;

/** The scopes a year's claim is about; Scope 1 and 2 where it claims nothing yet. */
export function subjectOf(file: CaseFile): readonly Scope[] {
  return file.claim?.scopes ?? [1, 2];
}

/** Market-based emissions of the subject, whole grams. */
export function residualOf(totals: Totals, subject: readonly Scope[]): number {
  const parts: Readonly<Record<Scope, number>> = {
    1: totals.scope1,
    2: totals.scope2Market,
    3: totals.scope3,
  };
  return sumOf(subject.map((scope) => parts[scope]));
}

/** Whole tonnes of credits that cover a mass: its ceiling (domain.md N8, G08). */
export function creditsFor(grams: number): number {
  return Math.max(0, safe(ceiling(dividedBy(grams, gramsPerTonne))));
}

/** G = E + R + S, net = max(0, E − retired) (domain.md 3.8). */
export function bridgeOf(
  file: CaseFile,
  totals: Totals,
  substituted: number,
  { inSubject }: Reductions,
): Bridge {
  const subject = subjectOf(file);
  const residual = residualOf(totals, subject);
  const substitution = subject.includes(2) ? substituted : 0;
  return {
    withoutMeasures: sumOf([residual, inSubject, substitution]),
    reductions: inSubject,
    substitution,
    residual,
    ...balanceOf(residual, file.retirements),
  };
}

/** Retired credits against a residual in whole grams: net and surplus are never below zero. */
export function balanceOf(residual: number, retirements: readonly { readonly quantity: number }[]) {
  const credits = sumOf(retirements.map(({ quantity }) => quantity));
  const retired = safe(BigInt(credits) * BigInt(gramsPerTonne));
  return {
    retired,
    creditsNeeded: creditsFor(residual),
    net: Math.max(0, residual - retired),
    surplus: Math.max(0, retired - residual),
  };
}
