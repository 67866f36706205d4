import type { FindingState } from "../workflow";
import type { FindingKind } from "./finding";
import type { GroupMateriality } from "./materiality";
import { groupOf } from "./plan";

export const opinionKinds = ["unmodified", "modified", "adverse", "disclaimed"] as const;
export type OpinionKind = (typeof opinionKinds)[number];

/** The lead may go down in this table, never up (domain.md 5.2). */
const rank: Readonly<Record<OpinionKind, number>> = {
  unmodified: 0,
  modified: 1,
  adverse: 2,
  disclaimed: 2,
};

export type Matter = {
  readonly kind: FindingKind;
  readonly state: FindingState;
  readonly scope: number | null;
  readonly material: boolean;
};

/**
 * What the findings propose (domain.md 5.2): unmodified where nothing material is left uncorrected,
 * modified where something is, adverse where it reaches every scope group, disclaimed where all of
 * that is evidence that could not be had.
 */
export function proposedOpinion(
  groups: readonly GroupMateriality[],
  matters: readonly Matter[],
): OpinionKind {
  const left = matters.filter(({ state, material }) => state === "closed_uncorrected" && material);
  const hit = groups.filter(
    ({ scopes, uncorrectedIsMaterial }) =>
      uncorrectedIsMaterial ||
      left.some(({ scope }) => scope !== null && groupOf(scope) === scopes),
  );
  if (left.length === 0 && hit.length === 0) return "unmodified";
  if (groups.length < 2 || hit.length < groups.length) return "modified";
  const unseen = left.length > 0 && left.every(({ kind }) => kind === "data_limitation");
  return unseen ? "disclaimed" : "adverse";
}

/** Whether `chosen` claims more than the findings propose. */
export const raises = (chosen: OpinionKind, proposed: OpinionKind): boolean =>
  rank[chosen] < rank[proposed];

/** What an opinion makes of its report: verified for unmodified and modified, else not (domain.md 4.1). */
export const conclusionOf = (kind: OpinionKind): "verified" | "not_verified" =>
  rank[kind] < 2 ? "verified" : "not_verified";
