import { gateCredits } from "./gate-credits";
import { gateMarkets } from "./gate-markets";
import { gateValues } from "./gate-values";

export const gate = {
  ...gateCredits,
  ...gateMarkets,
  ...gateValues,
  clause: "{clause}",
  passed: "Passed",
  measured:
    "{code, select, unmodified {unmodified} modified {modified} adverse {adverse} disclaimed {disclaimed} lead_verifier {lead verifier} verifier {verifier} reviewer {reviewer} issuer {issuer} organisation {the organisation} verification {verification} review {review} issue {issue} platform {the platform} subject {subject} scopes {scopes} year {year} exclusions {exclusions} PRD {product} other {{code}}}{rest}",
  outcome: {
    passed: "Passed",
    warned: "Passed, printed",
    blocked: "Blocked",
    not_applicable: "Not applicable",
  },
  severity: { block: "Blocks", warn: "Warns", either: "Warns or blocks" },
  level: {
    A: "A: text of the clause seen",
    B: "B: number of the clause seen",
    C: "C: to be confirmed",
    P: "P: a policy or a programme’s rule, no clause",
  },
  R01: {
    title: "The claim says what it covers",
    block:
      "Say what the claim covers: {missing, select, subject {its subject is missing} scopes {its scopes are missing} year {its year is missing} other {an exclusion has no reason}}.",
    limit: "Subject, scopes, year and every exclusion’s reason are stated.",
  },
  R02: {
    title: "Scope 1 and 2 are present, gross",
    block: "Scope {scopes} is missing.",
    limit: "Scope 1 and 2 are both there, before credits.",
  },
  R03: {
    title: "Scope 2 by both methods",
    block: "Report Scope 2 by both methods.",
    limit: "Every Scope 2 activity is counted by location and by market.",
  },
  R04: {
    title: "Counted instruments meet the quality criteria",
    block: "{megawattHours} MWh of {key} fail criterion {criteria}.",
    limit: "0 MWh that fail a criterion are counted.",
  },
  R05: {
    title: "All fifteen Scope 3 categories are decided",
    undecided: "Undecided Scope 3 categories, or exclusions without an estimate: {list}.",
    block: "{percent} is excluded.",
    limit: "15 categories decided; less than 5% excluded.",
  },
  R06: {
    title: "Wording of an operational claim",
    block: "A Scope 1 and 2 claim reads “operational (Scope 1 and 2)” and cites no ISO 14068-1.",
    limit: "Scope 1 and 2, and no citation of ISO 14068-1.",
  },
  R07: {
    title: "Unmodified opinion on this statement",
    block: "No unmodified opinion stands for this statement.",
    limit: "An unmodified opinion on this statement’s hash.",
  },
  R08: {
    title: "Level of assurance",
    warn: "Limited assurance of scope {scopes} will be printed.",
    limit: "Reasonable assurance in every scope group, or printed.",
  },
  R09: {
    title: "One GWP set",
    block: "{mismatch} of the subject uses another GWP set; more than 5 % is not allowed.",
    warn: "{mismatch} of the subject uses another GWP set, {unstated} states none.",
    limit: "Up to 1% under another GWP set; printed up to 5%, blocked above.",
  },
  R10: {
    title: "Biogenic CO₂ outside the scopes",
    block: "Biogenic CO₂ is inside Scope {scope}.",
    limit: "0 t of biogenic CO₂ inside a scope.",
  },
  R11: {
    title: "Carbon neutrality management plan",
    block: "There is no carbon neutrality management plan with dated measures.",
    old: "The management plan was last reviewed on {day}, more than twelve months before.",
    limit: "A plan with dated measures, reviewed within twelve months.",
  },
  R12: {
    title: "Reduce before offsetting",
    block: "Evidence a reduction inside the claim’s scopes before offsetting.",
    warn: "First year without a reduction, because: {reason}",
    limit: "More than 0 t this or last year, or a first year that says why.",
  },
  R13: {
    title: "Bought renewable supply is substitution, not reduction",
    block: "{measure} is a purchase: move it to substitution.",
    limit: "0 purchases among the measures.",
  },
  R14: {
    title: "The residual is on or below the plan’s path",
    warn: "{tonnes} t above the pathway.",
    block: "{tonnes} t above the pathway in its third year or later.",
    limit: "At most the path’s tonnes; blocked from the third year on.",
  },
  R25: {
    title: "The bridge reconciles",
    block: "The bridge differs by {grams} g.",
    limit: "0 g.",
  },
  R26: {
    title: "No required recalculation of the base year is open",
    block: "Base-year recalculation of {percent} is open.",
    restatement: "The restatement of {label} by {percent} is required and still open.",
    withdrawn: "The opinion on {label} was withdrawn, and the year is not yet restated.",
    limit: "Below {threshold}.",
  },
  R27: {
    title: "No open finding, nothing material uncorrected",
    open: "{count, plural, one {# finding is} other {# findings are}} open.",
    block: "Uncorrected: {uncorrected} t of {threshold} t.",
    printed: "Uncorrected and printed as a qualification: {uncorrected} t of {threshold} t.",
    limit: "0 findings open; uncorrected below materiality.",
  },
  R28: {
    title: "Nobody took part on two sides",
    block:
      "A person took part on two sides: {duty, select, lead_verifier {lead verifier} verifier {verifier} reviewer {reviewer} issuer {issuer} organisation {the organisation} verification {verification} review {review} issue {issue} other {{duty}}}.",
    limit: "0 people on two sides.",
  },
  R29: {
    title: "No banned phrase",
    block: "“{phrase}” may not be used.",
    limit: "0 banned phrases.",
  },
  R30: {
    title: "The carbon neutrality report is public",
    block: "Publish the report first.",
    limit: "The report’s page is public.",
  },
  R31: {
    title: "The claim names all that it has to",
    block:
      "The claim lacks {item, select, standard {its standard} subject {its subject} period {its period} verifier {its verifier} report {a link to its report} other {the share of credits}}.",
    limit: "Standard, subject, period, verifier, report, share of credits.",
  },
  R32: {
    title: "Opinion within 24 months of the year’s end",
    warn: "The opinion came {months} months after the year.",
    limit: "At most 24 months.",
  },
  R33: {
    title: "No factor edition younger than the opinion",
    block: "{edition} appeared after the opinion.",
    limit: "Published by {day}.",
  },
  R34: {
    title: "No claim about a product",
    block: "Product claims are not offered.",
    limit: "Never.",
  },
  R35: {
    title: "Leased sites have a control test",
    block: "{site} has no control test.",
    warn: "{tonnes} t in leased sites with own equipment ({sites}) are outside the claim.",
    limit: "A control test for each leased site; 0 t of own equipment outside, or printed.",
  },
} as const;
