import { useTranslations } from "next-intl";
import { RestatedFigures } from "@/app/_ui/restated-figures";
import type { publicRecords } from "@/lib/services/public-years";

type Props = { readonly records: Awaited<ReturnType<typeof publicRecords>>["years"] };

/** The totals of an organisation's published years beside each other, the earliest first, and where each is from. */
export function Trend({ records }: Props) {
  const t = useTranslations("restatements.public");
  const sources = records.map(({ label, revision, sha256 }) => ({
    said: t("trendRevision", { label, n: revision }),
    sha256,
  }));
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-xl font-semibold">{t("trend")}</h2>
      <RestatedFigures
        caption={t("trendCaption")}
        sides={records.map(({ label, figures }) => ({ head: label, figures }))}
      />
      <p className="mt-3 text-sm text-muted-foreground">
        {t("trendSource", {
          sources: sources
            .map(({ said, sha256 }) => `${said} (${sha256.slice(0, 12)}…)`)
            .join(", "),
        })}
      </p>
    </section>
  );
}
