import { useTranslations } from "next-intl";
import { ChangedTotals } from "@/app/(portal)/reports/[id]/history/compare/_parts/changed-totals";
import { Entries } from "@/app/(portal)/reports/[id]/history/compare/_parts/entries";
import type { Dossier } from "./load";

/** What the verified statement changed against the cycle before: what the verification moved. */
export function Changed({ of: { changed } }: { of: Dossier }) {
  const t = useTranslations("approvals");
  const title = useTranslations("review.difference");
  return (
    <section className="space-y-4">
      <h2 className="text-xl font-semibold">
        {changed ? title("title", { cycle: String(changed.from) }) : t("changedTitle")}
      </h2>
      {changed ? (
        <>
          <ChangedTotals totals={changed.totals} />
          <Entries entries={changed.entries} />
        </>
      ) : (
        <p className="max-w-reading text-muted-foreground">{t("changedNone")}</p>
      )}
    </section>
  );
}
