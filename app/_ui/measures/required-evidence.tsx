import { useTranslations } from "next-intl";
import type { Measure } from "@/lib/domain/case/case-file";
import { requiredEvidence } from "@/lib/domain/measures/required-evidence";

/** What a verifier asks to see for measures of these models. */
export function RequiredEvidence({ models }: { models: readonly Measure["model"][] }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="required-evidence" className="max-w-reading">
      <h2 id="required-evidence" className="mb-2 text-xl font-semibold">
        {t("computing.result.evidence")}
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        {requiredEvidence(models).map(({ key, word }) => (
          <li key={key}>{t(word)}</li>
        ))}
      </ul>
    </section>
  );
}
