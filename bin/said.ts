import { teller } from "@/lib/domain/documents/translate";
import { isRefusal } from "@/lib/domain/refusal";

/** As many bad fields as a terminal shows at once. */
const most = 50;

/** A refusal as lines for a terminal, each field with its remedy; undefined for a defect. */
export function said(error: unknown): string | undefined {
  if (!isRefusal(error)) return undefined;
  const say = teller("en");
  const fields = Object.entries(error.fields);
  const shown = fields.slice(0, most).map(([field, told]) => `  ${field}: ${say(told)}`);
  const more = fields.length > most ? [`  … ${fields.length - most} more`] : [];
  return [say(error), ...shown, ...more].map(plain).join("\n");
}

/** What a file wrote must not steer the terminal that shows it. */
const plain = (line: string): string => line.replace(/\p{Cc}/gu, "\uFFFD");
