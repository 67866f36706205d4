import { useLocale, useTranslations } from "next-intl";
import { Button, LinkButton } from "@/app/_ui/button";
import { type ClaimType, claimTypes } from "@/lib/domain/case/case-file";
import { countryName } from "@/lib/domain/documents/country";
import { localeOf } from "@/lib/domain/words/index";
import { type CertificateState, certificateStates } from "@/lib/domain/workflow";

type Asked = {
  readonly text: string;
  readonly year: string;
  readonly status: CertificateState | "";
  readonly type: ClaimType | "";
  readonly country: string;
  readonly verifier: string;
  readonly credit: string;
};
type Props = {
  readonly asked: Asked;
  /** What the register has certificates of. */
  readonly from: {
    readonly years: readonly string[];
    readonly verifiers: readonly { readonly slug: string; readonly name: string }[];
    readonly countries: readonly string[];
  };
  readonly filtered: boolean;
};
const box =
  "mt-1 block w-full rounded-md border border-control bg-surface px-3 py-2 text-base text-foreground max-md:min-h-11";

/** An ordinary form whose answer is an address: it needs no script, and a link to it can be sent on. */
export function Search({ asked, from, filtered }: Props) {
  const t = useTranslations("register.search");
  const states = useTranslations("states.certificate");
  const types = useTranslations("register.types");
  const locale = localeOf(useLocale());
  const years = from.years.map((one) => ({ value: one, label: one }));
  const claims = claimTypes.map((value) => ({ value, label: types(value) }));
  const bodies = from.verifiers.map(({ slug, name }) => ({ value: slug, label: name }));
  const lands = from.countries.map((one) => ({ value: one, label: countryName(one, locale) }));
  const statuses = certificateStates.map((value) => ({ value, label: states(value) }));
  return (
    <search aria-label={t("label")} className="mb-8 block border-y py-6 print:hidden">
      <form method="get" className="flex flex-wrap items-end gap-4">
        <label className="min-w-60 grow font-medium">
          {t("text")}
          <input type="search" name="text" defaultValue={asked.text} className={box} />
        </label>
        <Choice name="year" of={[t("year"), t("anyYear")]} choices={years} asked={asked} />
        <Choice name="status" of={[t("state"), t("anyState")]} choices={statuses} asked={asked} />
        <Choice name="type" of={[t("type"), t("anyType")]} choices={claims} asked={asked} />
        <Choice name="country" of={[t("country"), t("anyCountry")]} choices={lands} asked={asked} />
        <Choice name="verifier" of={[t("verifier"), t("anyBody")]} choices={bodies} asked={asked} />
        <label className="font-medium">
          {t("credit")}
          <input type="search" name="credit" defaultValue={asked.credit} className={box} />
        </label>
        <Button type="submit" variant="primary">
          {t("submit")}
        </Button>
        {filtered && (
          <LinkButton href="/register" variant="quiet">
            {t("clear")}
          </LinkButton>
        )}
      </form>
    </search>
  );
}

type ChoiceProps = {
  readonly name: Exclude<keyof Asked, "text" | "credit">;
  /** What is chosen, and the word for leaving it open. */
  readonly of: readonly [label: string, any: string];
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly asked: Asked;
};

function Choice({ name, of: [label, any], choices, asked }: ChoiceProps) {
  return (
    <label className="min-w-0 max-w-72 font-medium max-sm:w-full max-sm:max-w-none">
      {label}
      <select name={name} defaultValue={asked[name]} className={box}>
        <option value="">{any}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}
