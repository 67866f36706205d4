import type { Statement } from "../statement-types";
import type { Locale } from "../words/index";
import { limits } from "./certificate/limits";
import { claimSentence } from "./claim";
import type { Paper, PaperVerification } from "./paper-types";
import { translator } from "./translate";

/** The claim's sentence and what it leaves out, word for word as the certificate prints them. */
export type Said = { readonly sentence: string; readonly limits: readonly string[] };

/** The same in each language, for the certificate's page. */
export function saidIn(
  statement: Statement,
  verification: PaperVerification,
): Readonly<Record<Locale, Said>> {
  const said = (locale: Locale): Said => {
    const paper: Paper = {
      locale,
      demo: statement.case.demo,
      statement,
      later: [],
      statementSha256: "",
      verification,
      certificate: null,
      address: "",
    };
    const t = translator(locale);
    return {
      sentence: t("papers.sentence", { text: claimSentence(paper, t) }),
      limits: limits(paper, t),
    };
  };
  return { en: said("en"), "zh-CN": said("zh-CN") };
}
