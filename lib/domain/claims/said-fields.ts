type May = {
  /** Tells what is aimed at, or a name that others gave: "net zero" may stand, as it claims nothing of the year. */
  readonly aims?: true;
  /** Judges or repeats what others said: what stands in quotation marks is theirs. */
  readonly quotes?: true;
};
/** A text that everyone reads, by the field in which it was typed. */
export type PublicText = { readonly field: string; readonly text: string } & May;
/** `fields` are those that people fill with their own words; `*` stands for every name at that place. */
type Said = { readonly fields: readonly string[] } & May;

const reason = { fields: ["reason"], quotes: true } as const;

/**
 * Every free text that becomes public, by what it is part of (domain.md 6.1, 7 and 9). What is not here is either not
 * public or a name that is no claim: of a site, a project, a registry. A complainant's own words stay free.
 */
export const saidFields = {
  claim: { fields: ["subject"] },
  organisation: { fields: ["sector"] },
  boundary: { fields: ["marketFallbackReason", "baseYearNote"] },
  exclusion: { fields: ["source", "text"] },
  measure: { fields: ["name", "localName", "baseline", "additionality", "note"] },
  retirement: { fields: ["purpose", "criteria.*.note", "soldAsCertificates.note"] },
  reversal: { fields: ["reason"] },
  registryCheck: { fields: ["note"], quotes: true },
  comparative: { fields: ["text", "source"], quotes: true },
  equivalence: { fields: ["source"] },
  denominator: { fields: ["name"] },
  separate: { fields: ["name", "text"] },
  baseline: { fields: ["source"] },
  change: { fields: ["text"] },
  target: { fields: ["name", "residualPlan", "source"], aims: true },
  plan: {
    fields: ["subject", "resources", "policyStatement", "firstYearReason"],
    aims: true,
  },
  planMeasure: { fields: ["name"], aims: true },
  pledge: { fields: ["name", "scope", "source"], aims: true },
  patent: { fields: ["title", "terms", "source"], aims: true },
  listing: { fields: ["platform"], aims: true },
  ending: { fields: ["endReason"], quotes: true },
  restatementProposal: { fields: ["reason"] },
  restatementAssessment: { fields: ["note"] },
  restatementDecision: { fields: ["reason"] },
  verificationPlan: { fields: ["criteria", "noVisitReason"], quotes: true },
  opinion: {
    fields: [
      "text",
      "responsibilities",
      "criteria",
      "recalculation",
      "relevanceTold",
      "completenessTold",
      "consistencyTold",
      "transparencyTold",
      "accuracyTold",
      "dataGapsTold",
      "changesTold",
      "subsequentEventsTold",
      "qualification",
      "otherReason",
      "noVisitReason",
    ],
    quotes: true,
  },
  opinionRuling: reason,
  sentBack: reason,
  reportWithdrawal: reason,
  certificateReason: reason,
  complaintDecision: { fields: ["text"], quotes: true },
} as const satisfies Readonly<Record<string, Said>>;
export type SaidKind = keyof typeof saidFields;

/** The public texts of one thing as it was typed, by their fields under `within`; empty ones are left out. */
export function textsOf(kind: SaidKind, typed: unknown, within = ""): PublicText[] {
  const { fields, ...may }: Said = saidFields[kind];
  return fields.flatMap((path) =>
    at(typed, path.split(".")).map(({ field, text }) => ({ ...may, field: within + field, text })),
  );
}

type Text = Pick<PublicText, "field" | "text">;

function at(typed: unknown, [name, ...rest]: readonly string[]): readonly Text[] {
  if (name === undefined)
    return typeof typed === "string" && typed ? [{ field: "", text: typed }] : [];
  return Object.entries(Object(typed))
    .filter(([own]) => name === "*" || own === name)
    .flatMap(([own, inner]) =>
      at(inner, rest).map(({ field, text }) => ({ field: field ? `${own}.${field}` : own, text })),
    );
}
