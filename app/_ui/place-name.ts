import { useTranslations } from "next-intl";
import type { FindingTarget, Section } from "@/lib/domain/assurance/finding";

type Place = {
  readonly targetKind: FindingTarget;
  readonly targetKey: string;
  readonly target: string;
};

/** Says what a finding is on: an entry by its noun and key, a section or the report with what its author adds. */
export function usePlaceName(): (place: Place) => string {
  const t = useTranslations("verification.places");
  return ({ targetKind, targetKey, target }) => {
    if (targetKind !== "section" && targetKind !== "report")
      return t("entry", { noun: t(`nouns.${targetKind}`), key: target });
    const whole =
      targetKind === "report" ? t("names.report") : t(`names.section_${targetKey as Section}`); // the key of a section is its name
    return target ? `${whole} · ${target}` : whole;
  };
}
