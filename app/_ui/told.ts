import { useTranslations } from "next-intl";
import type { Told } from "@/lib/domain/refusal";

/** Says a refusal's words in the reader's language; works in server and client components alike. */
export function useTold(): (told: Told) => string {
  const t = useTranslations();
  // A word known only at run time: its values were typed where the refusal was thrown.
  const say = t as unknown as (word: string, values?: Told["values"]) => string;
  return ({ word, values }) => say(word, values);
}
