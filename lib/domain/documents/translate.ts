import { createTranslator } from "next-intl";
import { type Locale, messages } from "../words/index";

/** The words of one language, for what is drawn outside a page. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale] });
}
export type Translate = ReturnType<typeof translator>;
