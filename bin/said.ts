import { createTranslator } from "next-intl";
import { isRefusal, type Told } from "@/lib/domain/refusal";
import { messages } from "@/lib/domain/words/index";

/** As many bad fields as a terminal shows at once. */
const most = 50;

/** A refusal as lines for a terminal, each field with its remedy; undefined for a defect. */
export function said(error: unknown): string | undefined {
  if (!isRefusal(error)) return undefined;
  const fields = Object.entries(error.fields);
  const shown = fields.slice(0, most).map(([field, told]) => `  ${field}: ${say(told)}`);
  const more = fields.length > most ? [`  … ${fields.length - most} more`] : [];
  return [say(error), ...shown, ...more].join("\n");
}

/** A word known only at run time: its values were typed where the refusal was thrown. */
function say({ word, values }: Told): string {
  const t = createTranslator({ locale: "en", messages: messages.en });
  return (t as unknown as (word: string, values?: Told["values"]) => string)(word, values);
}
