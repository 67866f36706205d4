import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { gwpSets } from "@/lib/domain/case/factor";
import { unitName } from "@/lib/domain/format";
import { units } from "@/lib/domain/units";
import { type Asked, addressOf, carried } from "./asked";
import { useCategoryName } from "./category-name";
import { box, Choice, Label } from "./choice";
import { regionName } from "./region-name";

type Props = {
  readonly asked: Asked;
  readonly categories: readonly string[];
  readonly regions: readonly string[];
};

/** A search that is the address, so that it can be sent to a colleague. */
export function FactorSearch({ asked, categories, regions }: Props) {
  const t = useTranslations("factors");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const categoryName = useCategoryName();
  const kept = Object.fromEntries(carried.map((name) => [name, asked[name]]));
  const clean = addressOf(kept);
  const any = addressOf(asked) !== clean;
  return (
    <form action="/factors" className="space-y-3 print:hidden">
      <div className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[minmax(0,2fr)_repeat(2,minmax(0,1fr))_6rem_minmax(0,1fr)_8rem]">
        {carried.map(
          (name) =>
            asked[name] && <input key={name} type="hidden" name={name} value={asked[name]} />,
        )}
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
        <Choice
          name="category"
          label={t("category")}
          chosen={asked.category}
          none={asked.for && t("pick.fitting")}
        >
          {categories.map((one) => (
            <option key={one} value={one}>
              {categoryName(one)}
            </option>
          ))}
        </Choice>
        <Choice name="region" label={t("region")} chosen={asked.region}>
          {withChosen(regions, asked.region).map((one) => (
            <option key={one} value={one}>
              {regionName(one, locale)}
            </option>
          ))}
        </Choice>
        <label className="block space-y-1">
          <Label>{t("year")}</Label>
          <input name="year" inputMode="numeric" defaultValue={asked.year} className={box} />
        </label>
        <Choice name="unit" label={t("unit")} chosen={asked.unit}>
          {units.map(({ code }) => (
            <option key={code} value={code}>
              {unitName(code, locale)}
            </option>
          ))}
        </Choice>
        <Choice name="gwpSet" label={t("gwpSet")} chosen={asked.gwpSet} none={t("gwpNone")}>
          {gwpSets.map((one) => (
            <option key={one} value={one}>
              IPCC {one}
            </option>
          ))}
        </Choice>
      </div>
      <p id="factor-hint" className="text-sm text-muted-foreground">
        {t("searchHint")}
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className={buttonLook({ variant: "primary" })}>
          {t("apply")}
        </button>
        <label className="flex min-h-10 items-center gap-2">
          <input
            type="checkbox"
            name="wider"
            value="1"
            defaultChecked={asked.wider === "1"}
            className="size-6 accent-primary"
          />
          {t("wider")}
        </label>
        {any && <Link href={clean}>{tCommon("clearFilters")}</Link>}
      </div>
    </form>
  );
}

/** A region that was asked for stays in sight where the library has nothing of it. */
function withChosen(regions: readonly string[], chosen: string | undefined): string[] {
  return [...new Set([...regions, chosen ?? ""])].filter(Boolean).sort();
}
