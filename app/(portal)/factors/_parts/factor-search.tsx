import { useTranslations } from "next-intl";
import { buttonLook } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import type { Asked } from "./asked";

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
  const any = Object.values(asked).some(Boolean);
  const choice = (name: "category" | "region", options: readonly string[]) => (
    <label className="block space-y-1">
      <span className="block text-sm text-muted-foreground">{t(name)}</span>
      <select key={asked[name]} name={name} defaultValue={asked[name] ?? ""} className={box}>
        <option value="">{tCommon("all")}</option>
        {options.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form action="/factors" className="space-y-3 print:hidden">
      <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(0,2fr)_repeat(2,minmax(0,1fr))_6rem_auto]">
        <label className="block space-y-1 max-md:col-span-2">
          <span className="block text-sm text-muted-foreground">{t("search")}</span>
          <input
            type="search"
            name="text"
            defaultValue={asked.text}
            aria-describedby="factor-hint"
            className={box}
          />
        </label>
        {choice("category", categories)}
        {choice("region", regions)}
        <label className="block space-y-1">
          <span className="block text-sm text-muted-foreground">{t("year")}</span>
          <input name="year" inputMode="numeric" defaultValue={asked.year} className={box} />
        </label>
        <button type="submit" className={buttonLook({ variant: "primary" })}>
          {t("apply")}
        </button>
      </div>
      <p id="factor-hint" className="flex flex-wrap gap-x-4 text-sm text-muted-foreground">
        {t("searchHint")}
        {any && <Link href="/factors">{tCommon("clearFilters")}</Link>}
      </p>
    </form>
  );
}
