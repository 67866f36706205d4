import { getTranslations } from "next-intl/server";
import { positive } from "@/lib/domain/case/parts";
import { calculateMeasures } from "@/lib/domain/measures/calculator";
import { plainInput } from "@/lib/domain/measures/typed";
import type { Query } from "./asked";
import { Faulty } from "./faulty";
import { Library, Lists } from "./library";
import { loadNumbers, type Shelf } from "./numbers";
import { Sources } from "./one";
import { type PoolAsked, places, poolAskedOf, poolMeasures } from "./pool-asked";
import { PoolForm } from "./pool-form";
import { PoolResult } from "./pool-result";
import { faultsOf } from "./tell";

const shown: readonly Shelf[] = ["servers", "pue", "grid"];

/** Two measures or more on one pool: in their order, beside the sum that saves kWh twice. */
export async function Pool({ query }: { query: Query }) {
  const t = await getTranslations("computing.pool");
  const asked = poolAskedOf(query);
  const keys = Object.values(asked.shared).map(plainInput);
  const { numbers, shelves } = await loadNumbers(keys);
  const measures = poolMeasures(asked);
  const { reductions, problems } = calculateMeasures(measures, numbers);
  const faults = await faultsOf(problems, fieldIn(asked));
  const [account] = faults.size === 0 ? (reductions.pools ?? []) : [];
  const used = [...numbers.coefficients, ...numbers.factors].filter(({ key }) =>
    keys.includes(key),
  );
  return (
    <div className="space-y-8">
      <p className="max-w-reading">{t("lede")}</p>
      <Faulty faults={faults} />
      <Lists shelves={shelves} shown={shown} />
      <PoolForm key={JSON.stringify(asked)} asked={asked} faults={faults} />
      {account && <PoolResult asked={asked} reductions={reductions} account={account} />}
      {account && <Sources used={used} />}
      <Library shelves={shelves} shown={shown} query={query} />
    </div>
  );
}

const own = new Set(["utilisationAfter", "shareAvoided", "hoursAvoided", "order"]);

/** What a model calls by its own names, at the fields of this form: a measure's own value, or the pool's. */
function fieldIn({ shared, steps }: PoolAsked) {
  const chosen = places.filter((_, index) => steps[index]?.kind);
  return (name: string, measure: number) => {
    if (own.has(name)) return `value${chosen[measure] ?? 1}`;
    if (name !== "hoursAvailable") return name;
    return positive.safeParse(plainInput(shared.servers ?? "")).success ? "hours" : "servers";
  };
}
