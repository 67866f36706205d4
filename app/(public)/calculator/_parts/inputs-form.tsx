import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/app/_ui/button";
import { evidenceClasses } from "@/lib/domain/case/entries";
import { findMeasureType } from "@/lib/domain/measures/measure-types";
import { modelInputs } from "@/lib/domain/measures/models";
import { percentName } from "@/lib/domain/measures/resolve";
import type { InputRow } from "@/lib/domain/measures/types";
import { Ask, box, useHint } from "./ask";
import type { Asked } from "./asked";
import { addressOf, examples } from "./examples";
import { shelfFor } from "./numbers";
import type { Faults } from "./tell";

type Props = { readonly asked: Asked; readonly faults: Faults };

/** What the model asks, sent by the address: a calculation can be linked to. */
export function InputsForm({ asked, faults }: Props) {
  const t = useTranslations("computing.form");
  const { technology, model } = asked;
  const rows = modelInputs[model];
  return (
    <form action="/calculator#result" className="space-y-6 print:hidden">
      <input type="hidden" name="technology" value={technology} />
      <input type="hidden" name="model" value={model} />
      <p className="max-w-reading text-muted-foreground">{t("note")}</p>
      <div className="grid items-end gap-5 md:grid-cols-2">
        {rows.map((row) => (
          <Input key={row.name} row={row} asked={asked} faults={faults} />
        ))}
        <Evidence asked={asked} />
      </div>
      <Work asked={asked} faults={faults} />
      <Percents asked={asked} faults={faults} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary">
          {t("compute")}
        </Button>
        <LinkButton href={addressOf({ technology, model, ...examples[model] })}>
          {t("example")}
        </LinkButton>
        <LinkButton href={addressOf({ technology, model })} variant="quiet">
          {t("clear")}
        </LinkButton>
      </div>
    </form>
  );
}

function Input({ row, asked, faults }: Props & { readonly row: InputRow }) {
  const t = useTranslations();
  const shelf = shelfFor(row.name);
  return (
    <Ask
      name={row.name}
      label={t(row.word)}
      value={asked.typed[row.name] ?? ""}
      hint={useHint()(row)}
      optional={row.otherwise !== null}
      list={shelf && `list-${shelf}`}
      error={faults.get(row.name)}
    />
  );
}

function Evidence({ asked }: { asked: Asked }) {
  const t = useTranslations();
  return (
    <label className="block font-medium">
      {t("computing.form.evidence")}
      <select name="evidence" defaultValue={asked.evidenceClass} className={box}>
        {evidenceClasses.map((one) => (
          <option key={one} value={one}>
            {t(`measures.classes.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Work({ asked, faults }: Props) {
  const t = useTranslations();
  const type = findMeasureType(asked.technology);
  return (
    <fieldset className="rounded-md border p-4">
      <legend className="px-1 font-medium">{t("computing.form.work")}</legend>
      {type && (
        <p className="mb-4 text-sm text-muted-foreground">
          {t("computing.form.unit", { unit: t(type.functionalUnit) })}
        </p>
      )}
      <div className="grid items-end gap-5 md:grid-cols-2">
        {(["workBefore", "workAfter"] as const).map((name) => (
          <Ask
            key={name}
            name={name}
            label={t(`computing.form.${name}`)}
            value={asked.typed[name] ?? ""}
            optional
            error={faults.get(name)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Percents({ asked, faults }: Props) {
  const t = useTranslations();
  const rows = modelInputs[asked.model];
  const open = rows.some(({ name }) => asked.typed[percentName(name)]);
  return (
    <details open={open} className="rounded-md border">
      <summary className="cursor-pointer px-4 py-3 font-medium">
        {t("computing.form.percents")}
      </summary>
      <div className="grid items-end gap-5 px-4 pb-4 md:grid-cols-2">
        {rows.map(({ name, word }) => (
          <Ask
            key={name}
            name={percentName(name)}
            label={t("computing.form.percent", { name: t(word) })}
            value={asked.typed[percentName(name)] ?? ""}
            optional
            error={faults.get(percentName(name))}
          />
        ))}
      </div>
    </details>
  );
}
