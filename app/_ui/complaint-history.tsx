import { useLocale, useTranslations } from "next-intl";
import { instant } from "@/lib/domain/format";
import type { StaffComplaint } from "@/lib/services/complaint-views";
import { StatusChip } from "./status-chip";
import { Timeline } from "./timeline";

type Entry = Omit<StaffComplaint["history"][number], "key" | "by"> & {
  readonly by?: string | null;
};

/** What has happened with a complaint, oldest first; names only for who works on it. */
export function ComplaintHistory({ history }: { history: readonly Entry[] }) {
  const t = useTranslations("complaints");
  const locale = useLocale();
  return (
    <section>
      <h2 className="mb-3 text-xl font-semibold">{t("history")}</h2>
      <Timeline
        entries={history.map(({ act, side, by, outcome, text, at }) => ({
          id: `${act} ${at}`,
          what: t(`acts.${act}`),
          who: by ? `${t(`sides.${side}`)}, ${by}` : t(`sides.${side}`),
          at,
          shown: instant(at, locale, "Asia/Shanghai"),
          detail: (outcome || text) && (
            <div className="space-y-2">
              {outcome && <StatusChip kind="complaint_outcome" state={outcome} />}
              {text && <p className="max-w-reading whitespace-pre-line">{text}</p>}
            </div>
          ),
        }))}
      />
    </section>
  );
}
