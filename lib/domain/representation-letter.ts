import type { Translate } from "./documents/translate";
import { day, period, tonnesCo2e } from "./format";
import type { Statement } from "./statement-types";
import type { Locale } from "./words/index";

/** Who signs for management, as what, and when; nothing while the letter is only read. */
export type Signature = { readonly name: string; readonly capacity: string; readonly at: string };

/**
 * Management's representation letter on one statement, as it is read and then signed (ISO 14064-3, 6.3.1.3 and
 * domain.md 4.1): whose year, its boundary and totals, the statement's hash, what management confirms, and who signed.
 */
export function representationLetter(
  t: Translate,
  locale: Locale,
  { case: file, figures }: Statement,
  sha256: string,
  signature?: Signature,
): string {
  const { organisation, year, boundary, sites } = file;
  const { scope1, scope2Location, scope2Market, scope3 } = figures.inventory.totals;
  const days = period(year.firstDay, year.lastDay, locale);
  const whose = { organisation: organisation.legalName, period: days };
  const mass = (grams: number) => tonnesCo2e(grams, locale);
  const lines = [
    t("review.letter.title"),
    "",
    [organisation.legalName, organisation.localName].filter(Boolean).join(" · "),
    t("review.letter.year", { label: year.label, period: days }),
    t("review.letter.boundary", {
      approach: t(`papers.approach.${boundary.approach}`),
      count: sites.length,
    }),
    t("review.letter.scope1", { mass: mass(scope1) }),
    t("review.letter.scope2", { location: mass(scope2Location), market: mass(scope2Market) }),
    t("review.letter.scope3", { mass: mass(scope3) }),
    t("review.letter.statement", { sha256 }),
    "",
    t("review.sign.letter", whose),
  ];
  if (!signature) return lines.join("\n");
  const { name, capacity, at } = signature;
  const signed = t("review.letter.signed", { name, capacity, day: day(at, locale) });
  return [...lines, "", signed].join("\n");
}
