import type { DocumentKind } from "../inputs/document";
import { drawCertificate } from "./certificate/certificate";
import type { Paper } from "./paper-types";
import { drawAnnualReport } from "./report/report";

export { drawAnnualReport, drawCertificate };

export type PaperFormat = {
  readonly kind: DocumentKind;
  readonly mediaType: string;
  /** Without a path; ASCII, so that it needs no encoding in a header. */
  readonly filename: (paper: Paper) => string;
  readonly draw: (paper: Paper) => Promise<Buffer>;
};

/** The registry of papers: a row per kind. */
export const paperFormats: Readonly<Record<DocumentKind, PaperFormat>> = {
  certificate: {
    kind: "certificate",
    mediaType: "application/pdf",
    filename: (paper) => `certificate-${stem(paper)}.pdf`,
    draw: drawCertificate,
  },
  annual_report: {
    kind: "annual_report",
    mediaType: "application/pdf",
    filename: (paper) => `annual-report-${stem(paper)}.pdf`,
    draw: drawAnnualReport,
  },
};

function stem({ statement, certificate, locale }: Paper): string {
  const { organisation, year } = statement.case;
  const name = `${organisation.slug}-${year.label.replace("/", "-")}`;
  return [name, certificate?.number ?? "draft", locale].join("-");
}
