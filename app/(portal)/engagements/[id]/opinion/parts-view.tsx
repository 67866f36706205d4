import { useTranslations } from "next-intl";
import { DescriptionList } from "@/app/_ui/description-list";
import { readAnswers } from "@/lib/domain/assurance/opinion-parts/guards";
import { asked, written } from "@/lib/domain/assurance/opinion-parts/rows";
import type { Opinion } from "./view";

/** What the lead answered to the parts of the verification statement. */
export function PartsView({ opinion }: { opinion: Opinion }) {
  const t = useTranslations("verification.opinionPages.parts");
  const answers = readAnswers(opinion.parts);
  if (!answers) return null;
  const parts = [
    ...written.map(({ part, key }) => ({
      part,
      term: t(`written.${key}`),
      detail: answers[key],
    })),
    ...asked.map(({ part, key }) => ({
      part,
      term: t(`asked.${key}`),
      detail: [t(answers[key]), answers[`${key}Told`]].filter(Boolean).join(": "),
    })),
  ];
  const items = [
    ...parts.sort((one, other) => one.part - other.part),
    ...(answers.qualifiedTonnes === null
      ? []
      : [
          { term: t("qualification"), detail: answers.qualification },
          { term: t("qualifiedTonnes"), detail: answers.qualifiedTonnes },
        ]),
  ];
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{t("title")}</h2>
      <DescriptionList items={items} />
    </section>
  );
}
