import type { Measure } from "../case/case-file";
import { groupedBy } from "../group";
import { note, type Problems } from "../inventory/problems";

/** One hall, one PUE and one grid factor on both sides and for every measure of its pool (domain.md M1). */
const shared = ["pue", "factor"] as const;

/** A pool's measures have a strict order and the same hall; what breaks that is a problem (M1, M2). */
export function checkPools(measures: readonly Measure[], problems: Problems): void {
  const ordered = measures.filter((one) => one.order !== null);
  for (const pool of groupedBy(ordered, (one) => one.pool).values()) {
    const [first] = pool;
    const orders = new Set<number | null>();
    for (const measure of pool) {
      const at = `measures[${measures.indexOf(measure)}]`;
      if (orders.has(measure.order)) note(problems, `${at}.order`, "calculator.poolOrder");
      orders.add(measure.order);
      for (const name of shared)
        if (measure.inputs[name] !== first.inputs[name])
          note(problems, `${at}.inputs.${name}`, "calculator.poolDiffers", { key: first.key });
    }
  }
}
