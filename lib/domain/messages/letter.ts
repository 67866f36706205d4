import { translator } from "../documents/translate";
import { day } from "../format";
import { nameIn } from "../name-in";
import type { Locale } from "../words/index";
import type { MessageKind } from "./kinds";

/** What an e-mail tells: that something waits, of whom, by when and where. No figure, no finding's text. */
export type Letter = {
  readonly kind: MessageKind;
  readonly organisation: string;
  readonly localName: string;
  /** The reporting year's label; empty where it is about no year. */
  readonly year: string;
  readonly dueOn: string | null;
  readonly path: string;
};

/** Subject and plain text in a language. The subject is ours alone: nothing that anyone typed stands in a header. */
export function letterOf(letter: Letter, locale: Locale, origin: string) {
  const t = translator(locale);
  const { kind, dueOn } = letter;
  const organisation = oneLine(nameIn(locale, letter.organisation, letter.localName));
  const about = letter.year
    ? t("messages.mail.year", { organisation, year: oneLine(letter.year) })
    : organisation;
  const lines = [
    t(`messages.kind.${kind}`),
    about,
    ...(dueOn ? [t("messages.mail.due", { day: day(dueOn, locale) })] : []),
    "",
    t("messages.mail.open"),
    `${origin}${letter.path}`,
    "",
    "-- ",
    t("messages.mail.why"),
    `${origin}/account`,
  ];
  return { subject: `Zeroproof: ${t(`messages.kind.${kind}`)}`, text: `${lines.join("\n")}\n` };
}

/** A name in one line: no control character, no break of a line. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
