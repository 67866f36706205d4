import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { StatusChip } from "@/app/_ui/status-chip";
import { period } from "@/lib/domain/format";
import type { YearEngagement } from "../../_parts/engagement";
import { FactStack } from "../../_parts/fact-stack";
import { shownAt } from "../../_parts/shown-at";
import type { Year } from "../../_parts/year";

type Props = {
  readonly year: Year;
  readonly engagement: YearEngagement;
  /** Whether the reader may ask a body. */
  readonly mayRequest?: boolean;
};

/** Who has the year now: its state, its body, its statement and its sign-off. */
export function Holder({ year, engagement, mayRequest = false }: Props) {
  const t = useTranslations("workspace.holder");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const { report, statements } = year;
  const standing = statements.at(-1);
  const request = mayRequest && (
    <LinkButton href={`/reports/${report.id}/engage`} size="small">
      {t("request")}
    </LinkButton>
  );
  return (
    <Card title={t("title")} {...(request && { foot: request })}>
      <FactStack
        facts={[
          { term: t("state"), detail: <StatusChip kind="report" state={report.state} /> },
          { term: t("period"), detail: period(report.firstDay, report.lastDay, locale) },
          { term: t("cycle"), detail: report.cycle > 0 ? String(report.cycle) : t("cycleNone") },
          {
            term: t("body"),
            detail: engagement ? (
              <span className="flex flex-wrap items-center gap-2">
                {engagement.body.legalName}
                <StatusChip kind="engagement" state={engagement.engagement.state} />
              </span>
            ) : (
              t("bodyNone")
            ),
          },
          {
            term: t("signedOff"),
            detail: report.signedOffAt ? shownAt(report.signedOffAt, locale) : t("signedOffNo"),
          },
          ...(standing
            ? [
                {
                  term: t("hash"),
                  detail: (
                    <Copy text={standing.sha256} label={tCommon("copy")} done={tCommon("copied")} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
