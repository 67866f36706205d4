import { useTranslations } from "next-intl";
import { DescriptionList } from "@/app/_ui/description-list";
import { readAnswers } from "@/lib/domain/assurance/opinion-parts/guards";
import { reasonLines } from "@/lib/domain/assurance/opinion-parts/reason-lines";
import { asked, written } from "@/lib/domain/assurance/opinion-parts/rows";
import type { Opinion } from "./view";

/** What the lead answered to the parts of the verification statement. */
export function PartsView({ opinion }: { opinion: Opinion }) {
  const t = useTranslations("verification.opinionPages.parts");
  const reason = useTranslations("verification.reasons");
  const answers = readAnswers(opinion.parts);
  if (!answers) return null;
  const parts = [
    ...written.map(({ part, key }) => ({
      part,
      term: t(`written.${key}`),
      detail: answers[key],
    })),
    ...asked.flatMap(({ part, key }) => {
      const answer = answers[key];
      if (answer === null) return [];
      const detail = [t(answer), answers[`${key}Told`]].filter(Boolean).join(": ");
      return { part, term: t(`asked.${key}`), detail };
    }),
    ...(answers.noVisitReason === ""
      ? []
      : [{ part: 8, term: t("noVisit"), detail: answers.noVisitReason }]),
    ...(answers.qualifiedTonnes === null
      ? []
      : [
          { part: 17, term: t("qualification"), detail: answers.qualification },
          { part: 17, term: t("qualifiedTonnes"), detail: answers.qualifiedTonnes },
        ]),
    ...(answers.reasons.length === 0
      ? []
      : [{ part: 17, term: t("reasons"), detail: reasonLines(answers, reason).join(" · ") }]),
  ];
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{t("title")}</h2>
      <DescriptionList items={parts.sort((one, other) => one.part - other.part)} />
    </section>
  );
}
