import { useTranslations } from "next-intl";
import { buttonLook } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import type { editionsFor, openYears } from "@/lib/services/adoption";
import { Choice } from "../../../_parts/choice";
import { type Asked, addressOf } from "./asked";

type YearsProps = {
  readonly asked: Asked;
  readonly years: Awaited<ReturnType<typeof openYears>>;
};

/** Which open year the later edition is tried on; the address keeps what was compared. */
export function ChooseYear({ asked, years }: YearsProps) {
  const t = useTranslations("factors.adopt");
  if (years.length === 0) return <p>{t("noYears")}</p>;
  const { year, ...compared } = asked;
  return (
    <form
      action="/factors/editions/compare"
      className="flex flex-wrap items-end gap-3 print:hidden"
    >
      {Object.entries(compared).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Choice name="year" label={t("year")} chosen={year} none="–">
        {years.map(({ id, label, organisationName }) => (
          <option key={id} value={id}>
            {label} · {organisationName}
          </option>
        ))}
      </Choice>
      <button type="submit" className={buttonLook({})}>
        {t("show")}
      </button>
    </form>
  );
}

type EditionsProps = {
  readonly asked: Asked;
  readonly editions: Awaited<ReturnType<typeof editionsFor>>;
};

/** The editions that have successors for the year's factors, each leading to its comparison and effect. */
export function Successors({ asked, editions }: EditionsProps) {
  const t = useTranslations("factors.adopt");
  if (editions.length === 0) return <p>{t("noEditions")}</p>;
  return (
    <>
      <p>{t("offered")}</p>
      <ul className="list-disc space-y-1 pl-5">
        {editions.map(({ edition, activities, replaced }) => (
          <li key={edition.id}>
            <Link
              href={addressOf({ ...asked, from: replaced.key, to: edition.key })}
              aria-current={asked.to === edition.key ? "true" : undefined}
              className="text-primary underline underline-offset-3 aria-[current]:font-semibold"
            >
              {t("choice", {
                publisher: edition.publisher,
                edition: edition.edition || edition.title,
                count: activities,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
