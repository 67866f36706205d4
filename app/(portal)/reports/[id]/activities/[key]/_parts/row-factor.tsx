import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import { FactorFacts } from "@/app/(portal)/factors/_parts/factor-facts";
import type { Factor } from "@/lib/domain/case/factor";

/** The factor the row is multiplied with, as it was published. */
export function RowFactor({ factor }: { factor: Factor | null }) {
  const t = useTranslations("activities.row");
  if (!factor) return null;
  return (
    <Card
      title={t("factor")}
      aside={<Link href={`/factors/${encodeURIComponent(factor.key)}`}>{factor.key}</Link>}
    >
      <FactorFacts factor={factor} />
    </Card>
  );
}
