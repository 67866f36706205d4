import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { Tabs } from "@/app/_ui/tabs";
import { findFamily, findMeasureType, measureTypes } from "@/lib/domain/measures/measure-types";
import { box } from "./ask";
import { type Asked, models, technologies } from "./asked";

/** One measure or several on one pool. */
export function Modes({ pool }: { pool: boolean }) {
  const t = useTranslations("computing.choose");
  return (
    <Tabs
      label={t("label")}
      tabs={[
        { href: "/calculator", label: t("one"), current: !pool },
        { href: "/calculator?mode=pool", label: t("pool"), current: pool },
      ]}
    />
  );
}

/** The technology and its model; the address keeps them. */
export function Choose({ asked }: { asked: Asked }) {
  const t = useTranslations();
  const proposed = findMeasureType(asked.technology)?.model;
  return (
    <form
      action="/calculator"
      className="flex flex-wrap items-end gap-4 border-b pb-6 print:hidden"
    >
      <label className="min-w-60 grow font-medium">
        {t("computing.choose.technology")}
        <select name="technology" defaultValue={asked.technology} className={box}>
          {technologies.map(({ key, word }) => (
            <option key={key} value={key}>
              {t(word)}
            </option>
          ))}
        </select>
      </label>
      <label className="min-w-60 grow font-medium">
        {t("computing.choose.model")}
        <select
          name="model"
          defaultValue={asked.model === proposed ? "" : asked.model}
          className={box}
        >
          <option value="">{t("measures.form.proposed")}</option>
          {models.map((model) => (
            <option key={model} value={model}>
              {t(`calculator.models.${model}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{t("computing.choose.show")}</Button>
    </form>
  );
}

const named = [
  "elastic_management",
  "gpu_pooling",
  "training_efficiency",
  "ai_autoscaling",
  "hybrid_deployment",
  "time_shared",
  "database_efficiency",
] as const;

/** The technology in a sentence, and the family it belongs to. */
export function About({ asked: { technology, model } }: { asked: Asked }) {
  const t = useTranslations();
  const type = findMeasureType(technology);
  const key = named.find((one) => one === technology);
  const family = type?.family && findFamily(type.family);
  const members = measureTypes.filter(({ family: of }) => of !== null && of === type?.family);
  return (
    <div className="max-w-reading space-y-2">
      <h2 className="text-xl font-semibold">
        {type && t(type.word)} · {t(`calculator.models.${model}`)}
      </h2>
      {key && <p>{t(`computing.named.${key}`)}</p>}
      {family && (
        <p className="text-muted-foreground">
          {t("computing.family", {
            name: t(family.word),
            members: members.map(({ word }) => t(word)).join(t("computing.between")),
          })}
        </p>
      )}
    </div>
  );
}
