import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/app/_ui/button";
import { inputRows } from "@/lib/domain/measures/rows";
import { Ask, box, useHint } from "./ask";
import { addressOf, poolExample } from "./examples";
import { shelfFor } from "./numbers";
import { kinds, type PoolAsked, places, sharedNames } from "./pool-asked";
import type { Faults } from "./tell";

type Props = { readonly asked: PoolAsked; readonly faults: Faults };

/** The pool, and up to four measures on it in their order. */
export function PoolForm({ asked, faults }: Props) {
  const t = useTranslations();
  const hint = useHint();
  return (
    <form action="/calculator#result" className="space-y-6 print:hidden">
      <input type="hidden" name="mode" value="pool" />
      <div className="grid items-end gap-5 md:grid-cols-2">
        {sharedNames.map((name) => {
          const shelf = shelfFor(name);
          return (
            <Ask
              key={name}
              name={name}
              label={t(inputRows[name].word)}
              value={asked.shared[name] ?? ""}
              hint={hint(inputRows[name])}
              list={shelf && `list-${shelf}`}
              error={faults.get(name)}
            />
          );
        })}
      </div>
      {places.map((place, index) => (
        <Place key={place} place={place} step={asked.steps[index]} faults={faults} />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary">
          {t("computing.form.compute")}
        </Button>
        <LinkButton href={addressOf(poolExample)}>{t("computing.form.example")}</LinkButton>
        <LinkButton href={addressOf({ mode: "pool" })} variant="quiet">
          {t("computing.form.clear")}
        </LinkButton>
      </div>
    </form>
  );
}

type PlaceProps = {
  readonly place: number;
  readonly step: PoolAsked["steps"][number] | undefined;
  readonly faults: Faults;
};

function Place({ place, step, faults }: PlaceProps) {
  const t = useTranslations("computing.pool");
  return (
    <fieldset className="rounded-md border p-4">
      <legend className="px-1 font-medium">{t("measure", { number: String(place) })}</legend>
      <div className="grid items-end gap-5 md:grid-cols-2">
        <label className="block font-medium">
          {t("kind")}
          <select name={`kind${place}`} defaultValue={step?.kind ?? ""} className={box}>
            <option value="">{t("none")}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kind)}
              </option>
            ))}
          </select>
        </label>
        <Ask
          name={`value${place}`}
          label={t("value")}
          value={step?.value ?? ""}
          optional={!step?.kind}
          error={step?.kind ? faults.get(`value${place}`) : undefined}
        />
      </div>
    </fieldset>
  );
}
