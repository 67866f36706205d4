import { Refusal } from "../../refusal";
import type { SampleSubject } from "./strata";
import type { TestResult } from "./test-sheet";

type Tested = {
  readonly result: TestResult;
  readonly errorGrams: number | null;
  readonly note: string;
};

/**
 * What a test must say: a difference is of one activity and has its grams, and both it and what cannot be
 * tested have their reason. Throws a Refusal `invalid`.
 */
export function refuseTest(
  { result, errorGrams, note }: Tested,
  items: readonly { readonly subject: SampleSubject }[],
): void {
  if (result === "differs" && items.length > 1) refuse("sampling.refused.oneDiffers");
  const sized = items.some(({ subject }) => subject === "activity");
  if (result === "differs" && sized && !errorGrams) refuse("sampling.refused.noError");
  if (errorGrams !== null && errorGrams !== 0 && (result !== "differs" || !sized))
    refuse("sampling.refused.errorOf");
  if ((result === "differs" || result === "not_testable") && note === "")
    refuse("sampling.refused.note");
}

/** @throws Refusal `conflict` with their number, while items of the sample wait for their test */
export function refuseUntested(items: readonly { readonly result: TestResult }[]): void {
  const count = items.filter(({ result }) => result === "untested").length;
  if (count > 0) throw new Refusal("conflict", "sampling.refused.untested", { values: { count } });
}

function refuse(word: `sampling.refused.${"oneDiffers" | "noError" | "errorOf" | "note"}`): never {
  throw new Refusal("invalid", word);
}
