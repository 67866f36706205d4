import { useTranslations } from "next-intl";
import { identityOf } from "@/lib/domain/assurance/issue";
import type { PaperVerification } from "@/lib/domain/documents/paper-types";
import { saidIn } from "@/lib/domain/documents/said";
import { integer, period, tonnesCo2e } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import type { Statement } from "@/lib/domain/statement-types";
import { type Locale, locales } from "@/lib/domain/words/index";

type Props = {
  readonly statement: Statement & { readonly sha256: string };
  readonly verification: PaperVerification;
  readonly locale: Locale;
  /** The instant of the preview: validity would begin on its day. */
  readonly now: string;
};

/** The certificate before it is one: its sentences in both languages, and what they leave out. */
export function Preview({ statement, verification, locale, now }: Props) {
  const t = useTranslations();
  const said = saidIn(statement, verification);
  const { bridge } = statement.figures;
  const { legalName, localName } = statement.case.organisation;
  const { firstDay, lastDay } = statement.case.year;
  const { validFrom, validTo } = identityOf(now, 0);
  const facts = [
    [t("register.certificate.period"), period(firstDay, lastDay, locale)],
    [t("register.certificate.figures.residual"), tonnesCo2e(bridge.residual, locale)],
    [t("register.certificate.figures.credits"), integer(BigInt(bridge.retired) / 1_000_000n)],
    [t("register.certificate.verification.body"), verification.body.name],
    [t("register.certificate.validity"), period(validFrom, validTo, locale)],
  ];
  return (
    <section className="rounded-md border bg-surface">
      <div aria-hidden className="engraved h-3 rounded-t-md text-primary opacity-60" />
      <div className="p-6 md:p-10">
        <h2 className="mb-6 text-sm text-muted-foreground">
          {t("approvals.issue.preview")}. {t("approvals.issue.languages")}
        </h2>
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
          {locales.map((one) => (
            <Sentences
              key={one}
              lang={one}
              holder={nameIn(one, legalName, localName)}
              said={said[one]}
            />
          ))}
        </div>
        <dl className="mt-8 grid gap-x-8 gap-y-4 border-t pt-6 sm:grid-cols-2 lg:grid-cols-5">
          {facts.map(([term, detail]) => (
            <div key={term}>
              <dt className="text-sm text-muted-foreground">{term}</dt>
              <dd className="font-medium">{detail}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-6 text-sm break-all text-muted-foreground">
          {t("approvals.issue.hash")} <code className="font-mono">{statement.sha256}</code>
        </p>
      </div>
    </section>
  );
}

type SentencesProps = {
  readonly lang: Locale;
  readonly holder: string;
  readonly said: ReturnType<typeof saidIn>[Locale];
};

function Sentences({ lang, holder, said: { sentence, limits } }: SentencesProps) {
  return (
    <div lang={lang} className="space-y-3">
      <p className="text-xl font-semibold">{holder}</p>
      <p>{sentence}</p>
      {limits.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  );
}
