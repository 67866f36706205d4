import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import type { OtherYear } from "@/lib/services/years";

type Props = { readonly before: OtherYear; readonly after: OtherYear };

/** What makes two years less than alike: approach, GWP set, fallback policy, and what no opinion covers. */
export function Differences({ before, after }: Props) {
  const t = useTranslations("progress.compare");
  const [was, is] = [before.side?.case.boundary, after.side?.case.boundary];
  if (!was || !is) return null;
  const lines = [
    was.approach !== is.approach && t("approach"),
    was.gwpSet !== is.gwpSet && t("gwpSet", { before: was.gwpSet, after: is.gwpSet }),
    was.marketFallback !== is.marketFallback && t("fallback"),
    ...[before, after].map(({ verified, label }) => !verified && t("unverified", { label })),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <Notice title={t("differs")}>
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
