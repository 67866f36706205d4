import { getTranslations } from "next-intl/server";
import type { Problems } from "@/lib/domain/inventory/problems";
import { modelInputs } from "@/lib/domain/measures/models";
import type { Told } from "@/lib/domain/refusal";
import type { Word } from "@/lib/domain/words/en";

export type Faults = ReadonlyMap<string, string>;

const labels: ReadonlyMap<string, Word> = new Map([
  ...Object.values(modelInputs).flatMap((rows) =>
    rows.map(({ name, word }) => [name, word] as const),
  ),
  ["workBefore", "computing.form.workBefore"],
  ["workAfter", "computing.form.workAfter"],
]);

/** The form's field for an input of the measure at that place. */
type FieldOf = (name: string, measure: number) => string;

/** What is wrong, by the name of the form's field, in the reader's language and with the input's own label. */
export async function faultsOf(
  problems: Problems,
  fieldOf: FieldOf = (name) => name,
): Promise<Faults> {
  const t = await getTranslations();
  // A word known only at run time: its values were typed where the problem was noted.
  const say = t as unknown as (word: string, values?: Told["values"]) => string;
  const told = [...problems].map(([field, { word, values }]) => {
    const [, place = "0", input = field] =
      /^measures\[(\d+)\]\.(?:inputs\.)?(.+)$/.exec(field) ?? [];
    const label = labels.get(String(values?.name ?? "").replace(/\.percent$/, ""));
    const named = label ? { ...values, name: t(label) } : values;
    return [fieldOf(input, Number(place)), say(word, named)] as const;
  });
  return new Map(told);
}
