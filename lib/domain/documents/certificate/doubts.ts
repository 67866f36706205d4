import type { Retirement } from "../../case/case-file";
import type { Translate } from "../translate";

const criteria = ["real", "additional", "credibleBaseline", "permanent"] as const;

/** What ask of a batch, with the answers. */
export function answers(of: Retirement) {
  return [
    ...criteria.map((criterion) => [criterion, of.criteria[criterion]] as const),
    ["soldAsCertificates", of.soldAsCertificates] as const,
  ];
}

/** The answers other than yes, printed with their note wherever the credits are. */
export function doubts(of: Retirement, t: Translate): string[] {
  return answers(of)
    .filter(([, { answer }]) => answer !== "yes")
    .map(([key, { answer, note }]) => {
      const criterion = t(`papers.certificate.criterion.${key}`);
      const said = t(`papers.certificate.answer.${answer}`);
      if (note === "") return t("papers.certificate.doubtBare", { criterion, answer: said });
      return t("papers.certificate.doubt", { criterion, answer: said, note });
    });
}
