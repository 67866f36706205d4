import type { ClaimType } from "../case/case-file";
import { integer } from "../format";
import type { Paper } from "./paper-types";
import type { Translate } from "./translate";

/** What is claimed: by the certificate, else by the draft, else the narrowest claim there is. */
export function claimOf({ certificate, statement }: Paper): ClaimType {
  return certificate?.claim ?? statement.case.claim?.type ?? "OP";
}

/** The holder's names, that of the paper's language first; an empty one gives way to the other. */
export function holderNames({ locale, statement }: Paper): { first: string; second: string } {
  const { legalName, localName } = statement.case.organisation;
  if (localName === "") return { first: legalName, second: "" };
  return locale === "en"
    ? { first: legalName, second: localName }
    : { first: localName, second: legalName };
}

/** The sentence of the wording registry (domain.md 6.1); credits in whole tonnes, as retired. */
export function claimSentence(paper: Paper, t: Translate): string {
  const { case: declared, figures } = paper.statement;
  return t(`papers.claim.${claimOf(paper)}`, {
    org: holderNames(paper).first,
    year: declared.year.label,
    n: integer(BigInt(figures.bridge.retired) / 1_000_000n),
    body: paper.verification?.body.name ?? "–",
    target: String(declared.targets.find(({ kind }) => kind === "net_zero")?.targetYear ?? "–"),
  });
}
