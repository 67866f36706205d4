import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, TextArea } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { Ticks } from "@/app/_ui/ticks";
import { notVerifiedReasons } from "@/lib/domain/assurance/opinion-parts/reasons";
import { asked, type Written, written } from "@/lib/domain/assurance/opinion-parts/rows";
import { day, list, period } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import type { Loaded } from "../load";

/** The parts that the lead answers, filled in for a year in which all is well. */
export function PartsFields({ of }: { of: Loaded }) {
  const t = useTranslations("verification.opinionPages.parts");
  const reason = useTranslations("verification.reasons");
  const locale = useLocale();
  const organisation = of.work?.statement?.statement.case.organisation;
  const defaults: Partial<Record<Written, string>> = {
    contact: of.actor.email,
    responsibilities: t("responsibilitiesText", {
      organisation: organisation
        ? nameIn(locale, organisation.legalName, organisation.localName)
        : "",
      body: of.body.legalName,
    }),
    criteria: list(of.engagement.plan?.criteria ?? [], locale),
    recalculation: t("recalculationText"),
  };
  return (
    <section className="space-y-6">
      <h3 className="text-lg font-semibold">{t("title")}</h3>
      {written.map(({ key }) => (
        <Field key={key} name={key} label={t(`written.${key}`)}>
          <TextArea rows={3} defaultValue={defaults[key]} />
        </Field>
      ))}
      <VisitsField of={of} />
      {asked.map(({ key, tells }) => (
        <div key={key} className="space-y-2">
          <Radios
            name={key}
            legend={t(`asked.${key}`)}
            defaultValue={tells === "no" ? "yes" : "no"}
            choices={(["yes", "no"] as const).map((value) => ({ value, label: t(value) }))}
          />
          <Field
            name={`${key}Told`}
            label={t(tells === "no" ? "tellsNo" : "tellsYes")}
            {...(hinted(key) && { hint: t(`${key}Hint`) })}
            optional
          >
            <TextArea rows={2} />
          </Field>
        </div>
      ))}
      <Ticks
        name="reasons"
        legend={t("reasons")}
        hint={t("reasonsHint")}
        choices={notVerifiedReasons.map(({ reason: value }) => ({ value, label: reason(value) }))}
        ticked={of.work?.proposal?.reasons ?? []}
      />
      <Field name="otherReason" label={t("otherReason")} optional>
        <TextArea rows={2} />
      </Field>
      <Field name="qualification" label={t("qualification")} optional>
        <TextArea rows={3} />
      </Field>
      <Field name="qualifiedTonnes" label={t("qualifiedTonnes")} hint={t("tonnesHint")} optional>
        <Input inputMode="decimal" />
      </Field>
    </section>
  );
}

const hinted = (key: string): key is "dataGaps" | "subsequentEvents" =>
  key === "dataGaps" || key === "subsequentEvents";

/** Part 8: the visits on record, or the reason why there is none. */
function VisitsField({ of }: { of: Loaded }) {
  const t = useTranslations("verification.opinionPages.parts");
  const locale = useLocale();
  const visits = of.work?.visits ?? [];
  if (visits.length === 0)
    return (
      <Field name="noVisitReason" label={t("noVisit")} hint={t("noVisitHint")}>
        <TextArea rows={2} defaultValue={of.engagement.plan?.noVisitReason} />
      </Field>
    );
  return (
    <div>
      <p className="font-medium">{t("visits")}</p>
      <ul>
        {visits.map(({ id, site, from, to }) => (
          <li
            key={id}
          >{`${site}: ${from === to ? day(from, locale) : period(from, to, locale)}`}</li>
        ))}
      </ul>
    </div>
  );
}
