import { getTranslations } from "next-intl/server";
import { Button, LinkButton } from "@/app/_ui/button";
import type { Asked } from "./rows";

type Props = {
  readonly asked: Asked;
  readonly sites: readonly (readonly [key: string, name: string])[];
};
const box =
  "block w-full rounded-md border border-control bg-surface px-3 py-1.5 text-base text-foreground max-md:min-h-11";

/** Which activities to show: an ordinary form whose answer is an address. */
export async function Filter({ asked, sites }: Props) {
  const t = await getTranslations();
  const scopes = ["1", "2", "3"] as const;
  return (
    <form method="get" className="mb-3 flex flex-wrap items-end gap-3 print:hidden">
      <label className="grow text-sm font-medium">
        {t("verification.figures.search")}
        <input type="search" name="q" defaultValue={asked.q} className={box} />
      </label>
      <label className="text-sm font-medium">
        {t("verification.figures.scope")}
        <select name="scope" defaultValue={asked.scope} className={box}>
          <option value="">{t("verification.figures.all")}</option>
          {scopes.map((one) => (
            <option key={one} value={one}>
              {t(`categories.scope.s${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="max-w-full text-sm font-medium">
        {t("verification.figures.site")}
        <select name="site" defaultValue={asked.site} className={box}>
          <option value="">{t("verification.figures.all")}</option>
          {sites.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{t("common.filter")}</Button>
      {(asked.q || asked.scope || asked.site) && (
        <LinkButton href="?" variant="quiet">
          {t("common.clearFilters")}
        </LinkButton>
      )}
    </form>
  );
}
