import { useTranslations } from "next-intl";
import { buttonLook } from "@/app/_ui/button";
import { measureTypes } from "@/lib/domain/measures/measure-types";
import { type Chosen, models } from "./chosen";

type Props = { readonly action: string; readonly chosen?: Chosen };

const box =
  "block h-10 w-full max-w-md rounded-md border border-control bg-surface px-3 text-base text-foreground max-md:h-11";

/** First the kind of measure and its model; the address keeps them, and the form follows. */
export function Choose({ action, chosen }: Props) {
  const t = useTranslations();
  const kinds = (green: boolean) =>
    measureTypes
      .filter(({ greenComputing }) => greenComputing === green)
      .map(({ key, word }) => (
        <option key={key} value={key}>
          {t(word)}
        </option>
      ));
  return (
    <form action={action} className="max-w-reading space-y-6">
      <label className="block space-y-1">
        <span className="block font-medium">{t("measures.form.type")}</span>
        <select name="type" defaultValue={chosen?.type ?? "energy_efficiency"} className={box}>
          <optgroup label={t("measures.form.other")}>{kinds(false)}</optgroup>
          <optgroup label={t("measures.form.green")}>{kinds(true)}</optgroup>
        </select>
      </label>
      <label className="block space-y-1">
        <span className="block font-medium">{t("measures.form.model")}</span>
        <span className="block text-sm text-muted-foreground">{t("measures.form.modelHint")}</span>
        <select name="model" defaultValue={chosen?.model ?? ""} className={box}>
          <option value="">{t("measures.form.proposed")}</option>
          {models.map((model) => (
            <option key={model} value={model}>
              {t(`calculator.models.${model}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonLook({ variant: "primary" })}>
        {t("measures.form.next")}
      </button>
    </form>
  );
}
