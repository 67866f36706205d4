import type { PaperCertificate, PaperVerification } from "../documents/paper-types";
import type { Totals } from "../inventory/types";
import type { Duty } from "../roles";
import type { FindingState } from "../workflow";
import { type Accreditation, scopesOf } from "./accreditation";
import type { FindingKind } from "./finding";
import { materialityOf } from "./materiality";
import type { OpinionKind } from "./opinion";
import { readAnswers } from "./opinion-parts/guards";
import type { VerificationPlan } from "./plan";
import type { StoredGate } from "./stored-gate";

export type VerificationFacts = {
  readonly plan: VerificationPlan;
  readonly body: {
    readonly legalName: string;
  } & Pick<
    Accreditation,
    "accreditationBody" | "accreditationNumber" | "accreditedScopes" | "accreditedSectors"
  >;
  readonly opinion: {
    readonly kind: OpinionKind;
    readonly text: string;
    /** JSON of the parts that the lead answered. */
    readonly parts: string;
    /** JSON of what its statement is drawn from, kept when it was signed; empty until then. */
    readonly paper: string;
    readonly issuedAt: string;
  };
  /** Who drafted, reviewed and signed the opinion, whoever has been put in their places since. */
  readonly signers: {
    readonly lead: string;
    readonly reviewer: string;
    readonly signatory: string;
  };
  /** Who was assigned when the opinion was signed. */
  readonly people: readonly {
    readonly name: string;
    readonly duty: Duty;
    /** 1 for a technical expert of the team. */
    readonly expert: number;
    /** 1 for who confirmed no membership and no consultancy in three years, and competence (SD4). */
    readonly independent: number;
    readonly competent: number;
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly ref: string;
    readonly kind: FindingKind;
    readonly state: FindingState;
    readonly scope: number | null;
    readonly effectGrams: number | null;
    readonly effectLocationGrams?: number | null;
    readonly material: number | null;
  }[];
  /** What each finding said when it was raised, by its id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly cycle: number;
  readonly totals: Totals;
};

/**
 * The verification as papers and pages print it: of a signed opinion as it was when it was signed, whatever has become
 * of its body, plan and findings since.
 */
export function paperVerification(facts: VerificationFacts): PaperVerification {
  const { plan, body, opinion, signers, findings, texts, cycle, totals } = facts;
  if (opinion.paper !== "") return signed(opinion.paper);
  const told = readAnswers(opinion.parts);
  return {
    body: presentBody(body),
    criteria: plan.criteria,
    levels: materialityOf(plan.levels, totals, findings).map((group, n) => ({
      scopes: group.scopes,
      level: plan.levels[n]?.level ?? "limited",
      materialityPercent: group.materialityPercent,
      materialityGrams: group.materialityGrams,
    })),
    opinion: {
      ...{ kind: opinion.kind, issuedOn: opinion.issuedAt.slice(0, 10), text: opinion.text },
      qualification: told?.qualifiedTonnes
        ? { text: told.qualification, tonnes: told.qualifiedTonnes }
        : null,
      ...{ reasons: told?.reasons ?? [], otherReason: told?.otherReason ?? "" },
    },
    ...signers,
    cycles: cycle,
    findings: findings.map(({ id, ref, kind, state, effectGrams }) => ({
      ref,
      kind,
      text: texts.get(id) ?? "",
      state,
      effectGrams,
    })),
    visits: plan.visits,
  };
}

function presentBody(body: VerificationFacts["body"]): PaperVerification["body"] {
  return {
    name: body.legalName,
    accreditationBody: body.accreditationBody ?? "",
    accreditationNumber: body.accreditationNumber ?? "",
    accreditedScopes: scopesOf(body),
    accreditedSectors: body.accreditedSectors,
  };
}

function signed(paper: string): PaperVerification {
  const { verification }: { readonly verification: PaperVerification } = JSON.parse(paper);
  return verification;
}

/** The gate's rules as printed: those that passed, and those that passed with a warning. */
export function paperRules(gate: StoredGate): PaperCertificate["rules"] {
  return gate.flatMap(({ id, clause, level, outcome, measured, limit, told }) =>
    outcome === "passed" || outcome === "warned"
      ? [{ id, clause, level, outcome, measured, limit, told }]
      : [],
  );
}
