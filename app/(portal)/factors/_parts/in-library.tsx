import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { Link } from "@/app/_ui/link";
import { instant, integer } from "@/lib/domain/format";
import { en } from "@/lib/domain/words/en";
import type { showFactor } from "@/lib/services/factors";

type Shown = Awaited<ReturnType<typeof showFactor>>;
type Confidence = keyof typeof en.factors.page.confidences;

/** How the value came into this library: its edition, how it was checked, and where it was copied from. */
export function InLibrary({
  shown: { edition, confidence, seenIn, approvedAt },
}: {
  shown: Shown;
}) {
  const t = useTranslations("factors.page");
  const locale = useLocale();
  const rows = t("rows", { rows: integer(edition.rows) });
  return (
    <Card title={t("library")}>
      <DescriptionList
        items={[
          {
            term: t("loadedAs"),
            detail: (
              <Link
                href={`/factors/editions#${edition.id}`}
                className="text-primary underline underline-offset-3"
              >
                {[edition.title, edition.edition].filter(Boolean).join(", ")} ({rows})
              </Link>
            ),
          },
          {
            term: t("confidence"),
            detail: t(`confidences.${gradeOf(confidence)}`, { confidence }),
          },
          {
            term: t("seenIn"),
            detail: seenIn ? <span className="wrap-anywhere">{seenIn}</span> : null,
          },
          { term: t("approved"), detail: approvedAt && instant(approvedAt, locale) },
        ]}
      />
    </Card>
  );
}

function gradeOf(confidence: string): Confidence {
  if (confidence === "") return "unstated";
  return isKnown(confidence) ? confidence : "other";
}

function isKnown(confidence: string): confidence is Confidence {
  return confidence in en.factors.page.confidences;
}
