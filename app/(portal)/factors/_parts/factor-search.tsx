import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonLook } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { unitName } from "@/lib/domain/format";
import { units } from "@/lib/domain/units";
import type { Asked } from "./asked";
import { useCategoryName } from "./category-name";
import { regionName } from "./region-name";

type Props = {
  readonly asked: Asked;
  readonly categories: readonly string[];
  readonly regions: readonly string[];
};

const box =
  "h-10 w-full rounded-md border border-control bg-surface px-2 text-base text-foreground max-md:h-11";

/** A search that is the address, so that it can be sent to a colleague. */
export function FactorSearch({ asked, categories, regions }: Props) {
  const t = useTranslations("factors");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const categoryName = useCategoryName();
  const any = Object.values(asked).some(Boolean);
  return (
    <form action="/factors" className="space-y-3 print:hidden">
      <div className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))_6rem_auto]">
        <label className="col-span-2 block space-y-1 lg:col-span-1">
          <Label>{t("search")}</Label>
          <input
            type="search"
            name="text"
            defaultValue={asked.text}
            aria-describedby="factor-hint"
            className={box}
          />
        </label>
        <Choice name="category" label={t("category")} chosen={asked.category}>
          {categories.map((one) => (
            <option key={one} value={one}>
              {categoryName(one)}
            </option>
          ))}
        </Choice>
        <Choice name="region" label={t("region")} chosen={asked.region}>
          {regions.filter(Boolean).map((one) => (
            <option key={one} value={one}>
              {regionName(one, locale)}
            </option>
          ))}
        </Choice>
        <Choice name="unit" label={t("unit")} chosen={asked.unit}>
          {units.map(({ code }) => (
            <option key={code} value={code}>
              {unitName(code, locale)}
            </option>
          ))}
        </Choice>
        <label className="block space-y-1">
          <Label>{t("year")}</Label>
          <input name="year" inputMode="numeric" defaultValue={asked.year} className={box} />
        </label>
        <button type="submit" className={buttonLook({ variant: "primary" })}>
          {t("apply")}
        </button>
      </div>
      <p className="flex flex-wrap gap-x-4 text-sm text-muted-foreground">
        <span id="factor-hint">{t("searchHint")}</span>
        {any && <Link href="/factors">{tCommon("clearFilters")}</Link>}
      </p>
    </form>
  );
}

type ChoiceProps = {
  readonly name: keyof Asked;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly children: ReactNode;
};

function Choice({ name, label, chosen = "", children }: ChoiceProps) {
  const t = useTranslations("common");
  return (
    <label className="block min-w-0 space-y-1">
      <Label>{label}</Label>
      <select key={chosen} name={name} defaultValue={chosen} className={box}>
        <option value="">{t("all")}</option>
        {children}
      </select>
    </label>
  );
}

function Label({ children }: { children: ReactNode }) {
  return <span className="block text-sm text-muted-foreground">{children}</span>;
}
