import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/app/_ui/description-list";
import { reasonLines } from "@/lib/domain/assurance/opinion-parts/reason-lines";
import { day, integer, list, percent, tonnesCo2e } from "@/lib/domain/format";
import type { PublicCertificate } from "@/lib/domain/public-certificate";
import { Section } from "./section";

/** Who verified it, how sure they are, what they found by kind, and their opinion in full. */
export function Verification({ certificate }: { certificate: PublicCertificate }) {
  const t = useTranslations();
  const word = useTranslations("register.certificate.verification");
  const locale = useLocale();
  const { body, levels, opinion, criteria, signatory, findings, visits, cycles } =
    certificate.verification;
  const reasons = reasonLines(opinion, (one) => t(`verification.reasons.${one}`));
  const withdrawnOn = certificate.opinionWithdrawn?.on;
  return (
    <Section id="verification" title={word("title")}>
      <DescriptionList
        items={[
          { term: word("body"), detail: body.name },
          {
            term: word("accreditation"),
            detail: word("accreditationOf", {
              number: body.accreditationNumber,
              by: body.accreditationBody,
            }),
          },
          ...(body.accreditedScopes && body.accreditedScopes.length > 0
            ? [
                {
                  term: t("papers.verification.accreditedFor"),
                  detail: list(
                    body.accreditedScopes.map((one) => t(`papers.verification.scopes.${one}`)),
                    locale,
                  ),
                },
              ]
            : []),
          ...(body.accreditedSectors
            ? [{ term: t("papers.verification.sectors"), detail: body.accreditedSectors }]
            : []),
          {
            term: word("opinion"),
            detail: (
              <>
                {word("opinionOn", {
                  kind: t(`verification.opinionPages.kinds.${opinion.kind}`),
                  day: day(opinion.issuedOn, locale),
                })}
                {withdrawnOn && (
                  <strong className="block text-destructive">
                    {word("withdrawn", { day: day(withdrawnOn, locale) })}
                  </strong>
                )}
              </>
            ),
          },
          ...(reasons.length === 0
            ? []
            : [{ term: word("notVerified"), detail: reasons.join(" · ") }]),
          {
            term: word("levels"),
            detail: (
              <ul>
                {levels.map(({ scopes, level, materialityPercent: p, materialityGrams }) => (
                  <li key={scopes}>
                    {word("level", {
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
          { term: word("criteria"), detail: list(criteria, locale) },
          { term: word("people"), detail: signatory },
          { term: word("cycles"), detail: integer(cycles) },
          { term: word("findings"), detail: <Findings of={findings} /> },
          {
            term: word("visits"),
            detail:
              visits.length === 0
                ? word("noVisits")
                : visits.map(({ site, on, kind }) => (
                    <span key={`${site}/${on}`} className="block">
                      {word("visit", { site, day: day(on, locale), kind })}
                    </span>
                  )),
          },
        ]}
      />
      <details>
        <summary className="py-1 font-semibold">{word("statement")}</summary>
        <p className="mt-2 max-w-reading whitespace-pre-line break-words">{opinion.text}</p>
      </details>
    </Section>
  );
}

type FindingsProps = { readonly of: PublicCertificate["verification"]["findings"] };

function Findings({ of }: FindingsProps) {
  const t = useTranslations();
  if (of.length === 0) return t("register.certificate.verification.noFindings");
  return of
    .map(({ kind, count }) =>
      t("register.certificate.verification.finding", {
        kind: t(`verification.findingPages.kinds.${kind as "misstatement"}`),
        count: integer(count),
      }),
    )
    .join(" · ");
}
