import { useTranslations } from "next-intl";
import { Chip } from "@/app/_ui/status-chip";
import type { RetirementStatus } from "@/lib/domain/ledger/status";

const tones = {
  recorded: "waiting",
  checked: "good",
  rejected: "bad",
  reversed: "rest",
} as const satisfies Record<RetirementStatus, string>;

type Props = { readonly status: RetirementStatus; readonly overlapChecked: boolean };

/** Where a retirement stands, and whether its serial could be checked against all others. */
export function LedgerStatus({ status, overlapChecked }: Props) {
  const t = useTranslations("credits");
  return (
    <span className="flex flex-wrap gap-1.5 max-sm:justify-end">
      <Chip tone={tones[status]}>{t(`status.${status}`)}</Chip>
      {!overlapChecked && (
        <span title={t("ledger.unreadText")}>
          <Chip tone="waiting">{t("ledger.unread")}</Chip>
        </span>
      )}
    </span>
  );
}
