import { en, type Word } from "./en";

/** Whether a text is the dotted name of a message. */
export function isWord(text: string): text is Word {
  let place: unknown = en;
  for (const key of text.split(".")) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, key)) return false;
    place = Reflect.get(place, key);
  }
  return typeof place === "string";
}
