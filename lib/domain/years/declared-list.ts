import { Refusal } from "../refusal";

type Keyed = { readonly key: string };

/** The list with this entry in the place of the one of its key, or at its end. */
export function entrySet<E extends Keyed>(list: readonly E[], entry: E): E[] {
  const there = list.some(({ key }) => key === entry.key);
  return there ? list.map((one) => (one.key === entry.key ? entry : one)) : [...list, entry];
}

/** The list without the entry of that key. Throws a Refusal `not_found` where it has none. */
export function entryTaken<E extends Keyed>(list: readonly E[], key: string): E[] {
  if (!list.some((one) => one.key === key)) throw new Refusal("not_found", "refusal.notFound");
  return list.filter((one) => one.key !== key);
}

/** The next free key of that prefix: "T-3" after "T-2". */
export function nextKey(prefix: string, list: readonly Keyed[]): string {
  const taken = list
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ key }) => Number(key.slice(prefix.length)))
    .filter(Number.isInteger);
  return `${prefix}${Math.max(0, ...taken) + 1}`;
}
