import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { DescriptionList } from "@/app/_ui/description-list";
import { Glance } from "@/app/(portal)/engagements/[id]/standing";
import { day, integer, percent, tonnesCo2e } from "@/lib/domain/format";
import { groupedBy } from "@/lib/domain/group";
import { Credits } from "./credits";
import type { Dossier } from "./load";

/** What an issuer decides on: totals, opinion, findings, credits. */
export function DossierView({ of }: { of: Dossier }) {
  const t = useTranslations("approvals");
  const common = useTranslations("common");
  const { statement, report, engagement } = of;
  return (
    <section className="space-y-8">
      {statement && (
        <Card
          title={t("dossier")}
          aside={
            <span className="flex flex-wrap gap-2">
              {engagement && (
                <LinkButton href={`/engagements/${engagement.id}`} size="small">
                  {t("workspace")}
                </LinkButton>
              )}
              <Preview reportId={report.id} />
            </span>
          }
          foot={<Copy text={statement.sha256} label={common("copy")} done={common("copied")} />}
        >
          <Glance figures={statement.figures} />
          <div className="mt-6">
            <Facts of={of} />
          </div>
        </Card>
      )}
      <Credits of={of} />
    </section>
  );
}

function Preview({ reportId }: { reportId: string }) {
  const t = useTranslations();
  const languages = ["en", "zh-CN"] as const;
  return languages.map((locale) => (
    <LinkButton
      key={locale}
      href={`/api/reports/${reportId}/annual-report?lang=${locale}`}
      size="small"
      download
    >
      {t("approvals.preview", { language: t(`register.languages.${locale}`) })}
    </LinkButton>
  ));
}

function Facts({ of: { verification, opinion } }: { of: Dossier }) {
  const t = useTranslations();
  const locale = useLocale();
  if (!verification || !opinion) return null;
  const { levels, findings } = verification;
  const kinds = [...groupedBy(findings, ({ kind }) => kind)];
  return (
    <DescriptionList
      items={[
        {
          term: t("approvals.opinion"),
          detail: t("approvals.opinionLine", {
            kind: t(`verification.opinionPages.kinds.${verification.opinion.kind}`),
            day: day(verification.opinion.issuedOn, locale),
            name: verification.signatory,
          }),
        },
        {
          term: t("approvals.levels"),
          detail: (
            <ul>
              {levels.map(({ scopes, level, materialityPercent: p, materialityGrams }) => (
                <li key={scopes}>
                  {t("register.certificate.verification.level", {
                    scopes: t(scopes === "3" ? "papers.scopes.3" : "papers.scopes.1+2"),
                    level: t(`papers.certificate.levels.${level}`),
                    percent: percent(p, p.includes(".") ? 1 : 0),
                    tonnes: tonnesCo2e(materialityGrams, locale),
                  })}
                </li>
              ))}
            </ul>
          ),
        },
        {
          term: t("approvals.findings"),
          detail:
            kinds.length === 0
              ? t("approvals.noFindings")
              : kinds
                  .map(([kind, all]) =>
                    t("register.certificate.verification.finding", {
                      kind: t(`verification.findingPages.kinds.${kind as "misstatement"}`),
                      count: integer(all.length),
                    }),
                  )
                  .join(" · "),
        },
      ]}
    />
  );
}
