import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { DescriptionList } from "@/app/_ui/description-list";
import { Link } from "@/app/_ui/link";
import { Notice } from "@/app/_ui/notice";
import { StatusChip } from "@/app/_ui/status-chip";
import { credits, day } from "@/lib/domain/format";
import type { Found } from "@/lib/domain/inputs/serial-search";
import { nameIn } from "@/lib/domain/name-in";
import type { Locale } from "@/lib/domain/words/index";
import type { searchSerials } from "@/lib/services/ledger-search";

type Props = {
  readonly answer: Awaited<ReturnType<typeof searchSerials>>;
  readonly locale: Locale;
};

/** What the ledger knows of a serial's numbers; who has published nothing is not named. */
export function Answer({ answer: { found, read }, locale }: Props) {
  const t = useTranslations("credits.ledger.search");
  return (
    <section className="space-y-4" aria-live="polite">
      {read.length === 0 && <Notice tone="warning">{t("unread")}</Notice>}
      {found.length === 0 && (
        <Notice tone="info" title={t("nothing")}>
          {t("nothingText")}
        </Notice>
      )}
      {found.map((one) => (
        <Card
          key={`${one.programme}/${one.from}/${one.published?.serial}`}
          title={t("found")}
          aside={one.published && <StatusChip kind="certificate" state={one.published.state} />}
        >
          <p className="mb-3 tabular-nums">
            {one.programme} ·{" "}
            {one.from === null
              ? t("whole")
              : t("numbers", { from: String(one.from), to: String(one.to) })}
          </p>
          {one.published ? (
            <Published of={one.published} locale={locale} />
          ) : (
            <p className="text-muted-foreground">{t("unpublished")}</p>
          )}
        </Card>
      ))}
    </section>
  );
}

type Published = NonNullable<Found["published"]>;

function Published({ of, locale }: { of: Published; locale: Locale }) {
  const t = useTranslations("credits");
  return (
    <DescriptionList
      items={[
        {
          term: t("ledger.search.certificate"),
          detail: (
            <span className="inline-flex flex-wrap items-center gap-2">
              <Link
                href={`/register/${of.certificate}`}
                className="font-mono text-primary underline underline-offset-3"
              >
                {of.certificate}
              </Link>
              {of.demo && <DemoBadge />}
            </span>
          ),
        },
        { term: t("ledger.search.holder"), detail: nameIn(locale, of.holder, of.localName) },
        { term: t("ledger.search.year"), detail: of.year },
        {
          term: t("table.serial"),
          detail: <span className="font-mono text-sm break-all">{of.serial}</span>,
        },
        { term: t("table.quantity"), detail: credits(of.quantity, locale) },
        { term: t("table.project"), detail: `${of.projectId}, ${of.projectName} (${of.country})` },
        { term: t("table.retiredOn"), detail: day(of.retiredOn, locale) },
        {
          term: t("facts.registry"),
          detail: /^https?:\/\//.test(of.registryUrl) ? (
            <a
              href={of.registryUrl}
              rel="noreferrer noopener"
              className="text-primary underline underline-offset-3 wrap-anywhere"
            >
              {of.registryUrl}
            </a>
          ) : null,
        },
      ]}
    />
  );
}
