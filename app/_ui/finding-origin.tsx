import { useLocale, useTranslations } from "next-intl";
import { signedTonnes } from "@/lib/domain/format";
import type { EngagementDetail } from "@/lib/services/verification";
import { Link } from "./link";
import { StatusChip } from "./status-chip";

type Work = NonNullable<EngagementDetail["work"]>;
type Props = { readonly of: NonNullable<Work["findings"][number]["origin"]> };

/** The finding of an earlier engagement that this one returns: its year, what became of it, and where it stands. */
export function FindingOrigin({
  of: { ref, label, kind, state, effectGrams, engagementId },
}: Props) {
  const t = useTranslations("verification.findingPages");
  const locale = useLocale();
  const said = [t(`kinds.${kind}`), effectGrams !== null && signedTonnes(effectGrams, locale)];
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link href={`/engagements/${engagementId}/findings?finding=${ref}`}>
        {t("originOf", { ref, label })}
      </Link>
      <span>{said.filter(Boolean).join(" · ")}</span>
      <StatusChip kind="finding" state={state} />
    </span>
  );
}
