import { useLocale, useTranslations } from "next-intl";
import type { RoundChanges } from "@/lib/domain/assurance/finding-changes";
import { signedTonnes } from "@/lib/domain/format";
import { Entries } from "./changed-entries";
import { ChangedFigures } from "./changed-figures";

type Props = { readonly of: RoundChanges };

/** What a round of a finding keeps beside its words: what an answer changed, and the effect a decision computed again. */
export function Changed({
  of: { entries = [], figures = [], totals = [], more = 0, effect, locationEffect },
}: Props) {
  const t = useTranslations("verification");
  const locale = useLocale();
  const said = (grams: number | null) =>
    grams === null ? t("findingPages.noEffect") : signedTonnes(grams, locale);
  return (
    <>
      {entries.length > 0 && (
        <div className="mt-3 space-y-4">
          <ChangedFigures figures={figures} totals={totals} />
          <Entries entries={entries} />
          {more > 0 && (
            <p className="text-sm text-muted-foreground">
              {t("changes.more", { count: String(more) })}
            </p>
          )}
        </div>
      )}
      {[
        { word: "recomputed" as const, of: effect },
        { word: "recomputedLocation" as const, of: locationEffect },
      ].map(
        ({ word, of }) =>
          of &&
          of.beforeGrams !== null && (
            <p key={word} className="mt-2 text-sm">
              {t(`findingPages.${word}`)}:{" "}
              <span className="font-semibold tabular-nums">
                {t("findingPages.recomputedEffect", {
                  before: said(of.beforeGrams),
                  after: said(of.afterGrams),
                })}
              </span>
            </p>
          ),
      )}
    </>
  );
}
