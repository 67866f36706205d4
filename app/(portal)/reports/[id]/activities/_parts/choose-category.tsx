import { useTranslations } from "next-intl";
import { buttonLook } from "@/app/_ui/button";
import type { Scope } from "@/lib/domain/case/parts";
import { categories } from "@/lib/domain/categories";

type Props = { readonly action: string; readonly factor?: string | undefined };
const scopes = [1, 2, 3] as const satisfies readonly Scope[];

const box =
  "block h-10 w-full max-w-md rounded-md border border-control bg-surface px-3 text-base text-foreground max-md:h-11";

/** First what is counted; the address keeps it, and the methods and the form follow. */
export function ChooseCategory({ action, factor }: Props) {
  const t = useTranslations();
  return (
    <form action={action} className="max-w-reading space-y-6">
      {factor && <input type="hidden" name="factor" value={factor} />}
      <label className="block space-y-1">
        <span className="block font-medium">{t("activities.form.category")}</span>
        <select name="category" defaultValue="purchased_electricity" className={box}>
          {scopes.map((scope) => (
            <optgroup key={scope} label={t(`categories.scopeLong.s${scope}`)}>
              {categories
                .filter((one) => one.scope === scope)
                .map(({ key, word, scope3Category }) => (
                  <option key={key} value={key}>
                    {scope3Category === null ? t(word) : `${scope3Category} · ${t(word)}`}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonLook({ variant: "primary" })}>
        {t("activities.form.next")}
      </button>
    </form>
  );
}
