import { type Category, findCategory } from "@/lib/domain/categories";
import { findMethod, methodsOf } from "@/lib/domain/methods/methods";
import type { Method } from "@/lib/domain/methods/types";

export type Counting = { readonly category: Category; readonly method: Method };

/** What the address says is counted, and how: the category's best method where it names none that fits. */
export function countingOf(category = "", method?: string): Counting | undefined {
  const known = findCategory(category);
  if (!known) return undefined;
  const open = methodsOf(known.key);
  const named = method === undefined ? undefined : findMethod(method);
  const chosen = open.find((one) => one === named) ?? open.find(({ key }) => key === "") ?? open[0];
  return chosen && { category: known, method: chosen };
}
