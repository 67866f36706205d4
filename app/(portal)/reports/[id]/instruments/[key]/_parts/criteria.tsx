import { CircleCheck, CircleMinus, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { answerWord, criteria } from "../../_parts/criteria";
import { CriteriaChip } from "../../_parts/criteria-chip";
import type { Row } from "../../_parts/rows";

const looks = {
  met: { Icon: CircleCheck, ink: "text-success" },
  aside: { Icon: CircleMinus, ink: "text-muted-foreground" },
  failed: { Icon: CircleX, ink: "text-destructive" },
} as const;

/** The eight criteria with their answers; those that keep it from counting are marked. */
export function Criteria({ row }: { row: Row }) {
  const t = useTranslations("instruments.criteria");
  const { use } = row;
  return (
    <Card title={t("title")} aside={<CriteriaChip row={row} />} foot={t("source")}>
      {use && <p>{t(use.counted ? "counted" : "notCounted")}</p>}
      <ul className="mt-3 divide-y border-y">
        {criteria.map((one) => {
          const answer = row.criteria[one];
          const failed = use?.failing.includes(one) ?? false;
          const { Icon, ink } = looks[failed ? "failed" : answer === "n.a." ? "aside" : "met"];
          return (
            <li key={one} className="flex items-start gap-3 py-2">
              <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${ink}`} />
              <span className="min-w-0 grow">
                <span className="text-muted-foreground tabular-nums">{one}</span> {t(`c${one}`)}
              </span>
              <span className={failed ? "shrink-0 font-medium text-destructive" : "shrink-0"}>
                {t(`answers.${answerWord(answer)}`)}
                {failed && answer !== "no" && ` · ${t("fails")}`}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
