import type { CaseFile, ClaimType } from "@/lib/domain/case/case-file";
import type { GateFacts, GateRetirement } from "@/lib/domain/gate/facts";
import { freeze, readStatement } from "@/lib/domain/statement";
import type { Statement } from "@/lib/domain/statement-types";
import { factorLibrary } from "@/lib/outside/factor-library";
import { claimOf, demonstration } from "../small-case";

/** A rule with facts that pass it, facts that fail it, and what it then says, word for word. */
export type GateFixture = {
  readonly rule: string;
  readonly pass: GateFacts;
  readonly fail: GateFacts;
  readonly outcome: "blocked" | "warned";
  readonly en: string;
  readonly zh: string;
};

type Claim = NonNullable<CaseFile["claim"]>;

const library = factorLibrary();
export const statementOf = (file: CaseFile): Statement =>
  readStatement(freeze({ id: "r", revision: 1, cycle: 1 }, file, library).text);

/** The demonstration as it stands when its claim is drafted. */
export const operational: GateFacts = factsOf(statementOf(demonstration));
/** The same year under another claim; nothing else is changed. */
export const organisation: GateFacts = claimed("ORG");

export function claimed(type: ClaimType, parts: Partial<Claim> = {}): GateFacts {
  return factsOf(statementOf({ ...demonstration, claim: claimOf(type, parts) }));
}

/** Facts with another declaration, its figures as they were. */
export function declared(facts: GateFacts, parts: Partial<CaseFile>): GateFacts {
  const { statement } = facts;
  return { ...facts, statement: { ...statement, case: { ...statement.case, ...parts } } };
}

/** Facts with other figures than the lines give. */
export function figured(facts: GateFacts, parts: Partial<Statement["figures"]>): GateFacts {
  const { statement } = facts;
  return { ...facts, statement: { ...statement, figures: { ...statement.figures, ...parts } } };
}

export function counted(
  facts: GateFacts,
  parts: Partial<Statement["figures"]["inventory"]>,
): GateFacts {
  return figured(facts, { inventory: { ...facts.statement.figures.inventory, ...parts } });
}

export function withClaim(facts: GateFacts, parts: Partial<Claim>): GateFacts {
  const { claim } = facts.statement.case;
  return declared(facts, { claim: claim && { ...claim, ...parts } });
}

/** Facts whose one batch of credits is another in some of its fields. */
export function credited(facts: GateFacts, parts: Partial<GateRetirement>): GateFacts {
  return { ...facts, retirements: facts.retirements.map((one) => ({ ...one, ...parts })) };
}

export function planned(
  facts: GateFacts,
  parts: Partial<NonNullable<CaseFile["plan"]>>,
): GateFacts {
  const { plan } = facts.statement.case;
  return declared(facts, { plan: plan && { ...plan, ...parts } });
}

function factsOf(statement: Statement): GateFacts {
  return {
    statement,
    statementSha256: "ab12",
    published: false,
    opinion: { kind: "unmodified", statementSha256: "ab12", issuedAt: "2026-11-04T10:00:00.000Z" },
    verifier: "CEC (demonstration)",
    levels: [
      { scopes: "1+2", level: "reasonable" },
      { scopes: "3", level: "limited" },
    ],
    findings: [{ state: "closed_corrected" }, { state: "closed_explained" }],
    materiality: [],
    understatementGrams: 0,
    lastYearReductionGrams: null,
    openRestatement: null,
    restatementApprovedOn: null,
    hands: [
      { userId: "reporter", side: "organisation" },
      { userId: "lead", side: "verification" },
      { userId: "reviewer", side: "review" },
      { userId: "issuer", side: "issue" },
    ],
    assignments: [
      { userId: "lead", duty: "lead_verifier", signs: 1 },
      { userId: "verifier", duty: "verifier", signs: 0 },
      { userId: "reviewer", duty: "reviewer", signs: 0 },
      { userId: "issuer", duty: "issuer", signs: 0 },
    ],
    insiders: [],
    retirements: statement.case.retirements.map((one) => ({
      ...one,
      checkedAt: "2026-11-06T10:00:00.000Z",
      claimId: null,
      onFile: true,
    })),
    vcmi: null,
  };
}
