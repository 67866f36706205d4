import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/app/_ui/button";
import { type CertificateState, certificateStates } from "@/lib/domain/workflow";

type Asked = {
  readonly text: string;
  readonly year: string;
  readonly status: CertificateState | "";
};
type Props = {
  readonly asked: Asked;
  readonly years: readonly string[];
  readonly filtered: boolean;
};
const box =
  "mt-1 block w-full rounded-md border border-control bg-surface px-3 py-2 text-base text-foreground max-md:min-h-11";

/** An ordinary form whose answer is an address: it needs no script, and a link to it can be sent on. */
export function Search({ asked, years, filtered }: Props) {
  const t = useTranslations("register.search");
  const states = useTranslations("states.certificate");
  return (
    <search aria-label={t("label")} className="mb-8 block border-y py-6 print:hidden">
      <form method="get" className="flex flex-wrap items-end gap-4">
        <label className="min-w-60 grow font-medium">
          {t("text")}
          <input type="search" name="text" defaultValue={asked.text} className={box} />
        </label>
        <label className="font-medium">
          {t("year")}
          <select name="year" defaultValue={asked.year} className={box}>
            <option value="">{t("anyYear")}</option>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label className="font-medium">
          {t("state")}
          <select name="status" defaultValue={asked.status} className={box}>
            <option value="">{t("anyState")}</option>
            {certificateStates.map((one) => (
              <option key={one} value={one}>
                {states(one)}
              </option>
            ))}
          </select>
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
