import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonLook } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { evidenceSubjects } from "@/lib/domain/inputs/evidence";
import { siteIn } from "@/lib/domain/name-in";
import type { Year } from "../../../_parts/year";
import type { Asked } from "./asked";

type Props = { readonly base: string; readonly year: Year; readonly asked: Asked };

const box =
  "h-10 w-full rounded-md border border-control bg-surface px-2 text-base text-foreground max-md:h-11";

/** Narrows what can be ticked; the address keeps it. */
export function EntryFilter({ base, year, asked }: Props) {
  const locale = useLocale();
  const t = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const { search, site, subject, show } = asked;
  const any = [search, site, subject, show].some(Boolean);
  const sites = year.sites.filter(({ key }) => !year.ownSites || year.ownSites.includes(key));
  return (
    <form
      action={base}
      aria-label={t("narrow.label")}
      className="grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(0,1.6fr)_repeat(3,minmax(0,1fr))_auto]"
    >
      <label className="col-span-2 block space-y-1 md:col-span-1">
        <span className="block text-sm text-muted-foreground">{t("narrow.search")}</span>
        <input type="search" name="search" defaultValue={search} className={box} />
      </label>
      <Choice name="site" label={t("narrow.site")} chosen={site ?? ""} none={tCommon("all")}>
        {sites.map((site) => (
          <option key={site.key} value={site.key}>
            {siteIn(locale, site)}
          </option>
        ))}
      </Choice>
      <Choice
        name="subject"
        label={t("narrow.subject")}
        chosen={subject ?? ""}
        none={tCommon("all")}
      >
        {evidenceSubjects.map((one) => (
          <option key={one} value={one}>
            {t(`subjects.${one}`)}
          </option>
        ))}
      </Choice>
      <Choice name="show" label={t("narrow.show")} chosen={show ?? ""} none={t("narrow.missing")}>
        <option value="all">{t("narrow.all")}</option>
      </Choice>
      <div className="flex items-center gap-3">
        <button type="submit" className={buttonLook({ variant: "outline" })}>
          {t("narrow.submit")}
        </button>
        {any && <Link href={base}>{tCommon("clearFilters")}</Link>}
      </div>
    </form>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  /** What nothing chosen is called. */
  readonly none: string;
  readonly children: ReactNode;
};

function Choice({ name, label, chosen, none, children }: ChoiceProps) {
  return (
    <label className="block min-w-0 space-y-1">
      <span className="block text-sm text-muted-foreground">{label}</span>
      <select key={chosen} name={name} defaultValue={chosen} className={box}>
        <option value="">{none}</option>
        {children}
      </select>
    </label>
  );
}
