import { actsOf, documented, statesOf } from "../../policy/documented";
import { nouns } from "../../policy/workflow-table";
import { type Book, roleCell } from "./cells";
import { rolesFor } from "./expected";
import type { Caller } from "./scene";

/** Acts of the document that no service is called for. */
export function actsWithoutCaller(callers: readonly Caller[]): string[] {
  const acts = nouns.flatMap((noun) => actsOf(noun).map(([act]) => act));
  return [...new Set(acts)].filter((act) => !callers.some((one) => one.act === act));
}

/** States and acts of the document in which nobody who may do the act called its first service. */
export function neverCalled({ called }: Book, callers: readonly Caller[]): string[] {
  return nouns.flatMap((noun) =>
    actsOf(noun).flatMap(([act]) => {
      const caller = callers.find((one) => one.act === act);
      return statesOf(noun)
        .filter(
          (state) =>
            ![...called].some((one) => one.startsWith(`${noun} ${state}: ${caller?.service} by `)),
        )
        .map((state) => `${noun} ${state}: ${act}`);
    }),
  );
}

/** Cells that the document allows and that never came to their end, by the act's first service. */
export function neverDone({ done }: Book, callers: readonly Caller[]): string[] {
  return nouns.flatMap((noun) =>
    actsOf(noun).flatMap(([act, named]) => {
      const caller = callers.find((one) => one.act === act && !one.by);
      if (!caller) return [];
      const { from } = documented(noun, named);
      return from.flatMap((state) =>
        rolesFor(caller)
          .filter((role) => !done.has(roleCell(noun, { [noun]: state }, caller, role)))
          .map((role) => `${noun} ${state}: ${act} by ${role}`),
      );
    }),
  );
}
