import { papersCertificate } from "./papers-certificate";
import { papersRefusal } from "./papers-refusal";
import { papersReport } from "./papers-report";
import { papersTerms } from "./papers-terms";
import { papersVerification } from "./papers-verification";

export const papers = {
  certificate: papersCertificate,
  report: papersReport,
  refusal: papersRefusal,
  terms: papersTerms,
  verification: papersVerification,
  /** The wording registry (domain.md 6.1): one sentence a claim type, never varied. */
  claim: {
    FP: "{org}: verified greenhouse gas statement for {year}",
    OP: "{org}: operational carbon neutrality (Scope 1 and 2) for {year}, after reductions and substitutions, with {n} t of carbon credits retired",
    ORG: "{org} is carbon neutral for {year} in accordance with ISO 14068-1:2023, verified by {body}",
    PRD: "{org} makes no claim about a product for {year}",
    CON: "{org} financed {n} t of verified mitigation outside its value chain; its reported emissions are unchanged by it",
    NZ: "{org}: verified progress in {year} towards net zero by {target}",
    VS: "{org}: VCMI Carbon Integrity Silver for {year}, with {n} t of carbon credits retired beside its own reductions, verified by {body}",
    VG: "{org}: VCMI Carbon Integrity Gold for {year}, with {n} t of carbon credits retired beside its own reductions, verified by {body}",
    VP: "{org}: VCMI Carbon Integrity Platinum for {year}, with {n} t of carbon credits retired beside its own reductions, verified by {body}",
  },
  demo: "DEMO",
  subject: {
    FP: "the organisation’s reported emissions",
    OP: "the organisation’s operations",
    ORG: "the whole organisation",
    PRD: "a product",
    CON: "a contribution outside the value chain",
    NZ: "the organisation’s progress towards net zero",
    VS: "the whole organisation",
    VG: "the whole organisation",
    VP: "the whole organisation",
  },
  sentence: "{text}.",
  approach: {
    operational_control: "operational control",
    financial_control: "financial control",
    equity_share: "equity share",
  },
  scopes: { "1": "1", "2": "2", "3": "3", "1+2": "1 and 2" },
} as const;
