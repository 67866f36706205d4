import { drawCertificate } from "./certificate/certificate";
import { drawRefusalLetter } from "./refusal/letter";
import { drawAnnualReport } from "./report/report";
import { drawVerificationStatement } from "./verification/statement";

export { drawAnnualReport, drawCertificate, drawRefusalLetter, drawVerificationStatement };

/** The registry of papers: a row per kind. Pure, so that a thread of its own may draw. */
export const papers = {
  certificate: drawCertificate,
  annual_report: drawAnnualReport,
  verification_statement: drawVerificationStatement,
  refusal_letter: drawRefusalLetter,
};
export type PaperKind = keyof typeof papers;
/** What a kind of paper is drawn from. */
export type PaperOf<K extends PaperKind> = Parameters<(typeof papers)[K]>[0];
