import type { DocumentKind } from "../inputs/document";
import { drawCertificate } from "./certificate/certificate";
import type { Paper } from "./paper-types";
import { drawAnnualReport } from "./report/report";

export { drawAnnualReport, drawCertificate };

/** The registry of papers: a row per kind. Pure, so that a thread of its own may draw. */
export const papers: Readonly<Record<DocumentKind, (paper: Paper) => Promise<Buffer>>> = {
  certificate: drawCertificate,
  annual_report: drawAnnualReport,
};
