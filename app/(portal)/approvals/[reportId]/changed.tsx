import { useTranslations } from "next-intl";
import { Entries } from "@/app/_ui/changed-entries";
import { ChangedFigures } from "@/app/_ui/changed-figures";
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
          <ChangedFigures figures={changed.figures} totals={changed.totals} />
          <Entries entries={changed.entries} />
        </>
      ) : (
        <p className="max-w-reading text-muted-foreground">{t("changedNone")}</p>
      )}
    </section>
  );
}
