import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonLook } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { categories } from "@/lib/domain/categories";
import { siteIn } from "@/lib/domain/name-in";
import type { Year } from "../../../_parts/year";
import type { Narrowing } from "./narrowing";

type Props = { readonly base: string; readonly narrowing: Narrowing; readonly year: Year };

const box =
  "h-10 w-full rounded-md border border-control bg-surface px-2 text-base text-foreground max-md:h-11";

/** A form that is the address: what is chosen can be sent to a colleague as a link. */
export function Filters({ base, narrowing, year }: Props) {
  const locale = useLocale();
  const t = useTranslations();
  const { scope, site, category, missing, search, edit } = narrowing;
  const any = [scope, site, category, missing, search].some(Boolean);
  return (
    <form
      action={base}
      className="grid grid-cols-2 items-end gap-3 md:grid-cols-[repeat(4,minmax(0,1fr))_minmax(0,1.4fr)_auto] print:hidden"
    >
      {edit && <input type="hidden" name="edit" value={edit} />}
      <Choice name="scope" label={t("activities.filters.scope")} chosen={scope}>
        {([1, 2, 3] as const).map((one) => (
          <option key={one} value={one}>
            {t(`categories.scope.s${one}`)}
          </option>
        ))}
      </Choice>
      <Choice name="site" label={t("activities.filters.site")} chosen={site}>
        {year.sites.map((site) => (
          <option key={site.key} value={site.key}>
            {siteIn(locale, site)}
          </option>
        ))}
      </Choice>
      <Choice name="category" label={t("activities.filters.category")} chosen={category}>
        {categories.map(({ key, word }) => (
          <option key={key} value={key}>
            {t(word)}
          </option>
        ))}
      </Choice>
      <Choice name="missing" label={t("activities.filters.missing")} chosen={missing}>
        {(["evidence", "figure", "quantity"] as const).map((one) => (
          <option key={one} value={one}>
            {t(`activities.filters.missings.${one}`)}
          </option>
        ))}
      </Choice>
      <label className="block space-y-1 max-md:col-span-2">
        <span className="block text-sm text-muted-foreground">
          {t("activities.filters.search")}
        </span>
        <input type="search" name="search" defaultValue={search} className={box} />
      </label>
      <div className="flex items-center gap-3">
        <button type="submit" className={buttonLook({ variant: "outline" })}>
          {t("activities.filters.apply")}
        </button>
        {any && <Link href={base}>{t("common.clearFilters")}</Link>}
      </div>
    </form>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly children: ReactNode;
};

function Choice({ name, label, chosen = "", children }: ChoiceProps) {
  const t = useTranslations("common");
  return (
    <label className="block space-y-1">
      <span className="block text-sm text-muted-foreground">{label}</span>
      <select key={chosen} name={name} defaultValue={chosen} className={box}>
        <option value="">{t("all")}</option>
        {children}
      </select>
    </label>
  );
}
