import { getTranslations } from "next-intl/server";
import { modelInputs } from "@/lib/domain/measures/models";
import { plainInput } from "@/lib/domain/measures/typed";
import { askedOf, type Query } from "./asked";
import { About, Choose } from "./choose";
import { computed } from "./computed";
import { Faulty } from "./faulty";
import { InputsForm } from "./inputs-form";
import { Library, Lists, Numbers } from "./library";
import { loadNumbers, type Shelved, shelfFor } from "./numbers";
import { Result } from "./result";
import { faultsOf } from "./tell";

/** One measure: what its model asks, and once something was entered, what it saves. */
export async function One({ query }: { query: Query }) {
  const asked = askedOf(query);
  const keys = Object.values(asked.typed).map(plainInput);
  const { numbers, shelves } = await loadNumbers(keys);
  const entered = keys.length > 0;
  const calculated = entered ? computed(asked, numbers) : undefined;
  const faults = await faultsOf(calculated?.problems ?? new Map());
  const result = faults.size === 0 ? calculated?.reductions.measures[0] : undefined;
  const shown = [...new Set(modelInputs[asked.model].flatMap(({ name }) => shelfFor(name) ?? []))];
  const used = [...numbers.coefficients, ...numbers.factors].filter(({ key }) =>
    keys.includes(key),
  );
  return (
    <div className="space-y-8">
      <Choose key={`${asked.technology} ${asked.model}`} asked={asked} />
      <About asked={asked} />
      <Faulty faults={faults} />
      <Lists shelves={shelves} shown={shown} />
      <InputsForm key={JSON.stringify(asked)} asked={asked} faults={faults} />
      {result?.detail && <Result asked={asked} result={result} detail={result.detail} />}
      {result && <Sources used={used} />}
      <Library shelves={shelves} shown={shown} query={query} />
    </div>
  );
}

/** The published numbers that a calculation named. */
export async function Sources({ used }: { used: readonly Shelved[] }) {
  const t = await getTranslations("computing.result");
  if (used.length === 0) return null;
  return (
    <Numbers caption={<h2 className="text-xl font-semibold">{t("sources")}</h2>} rows={used} />
  );
}
