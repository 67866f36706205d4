import { createTranslator } from "next-intl";
import type { Told } from "../refusal";
import { type Locale, messages } from "../words/index";

/** The words of one language, for what is drawn outside a page. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale] });
}
export type Translate = ReturnType<typeof translator>;

/** Says words known only at run time, outside a page: their values were typed where they were told. */
export function teller(locale: Locale): (told: Told) => string {
  const say = translator(locale) as unknown as (word: string, values?: Told["values"]) => string;
  return ({ word, values }) => say(word, values);
}
