import { distance } from "../nearest";
import { meanings, queryWords } from "./query-words";

/** How a search's words were found in a factor, the best first. */
export const wordMatches = [
  "none_asked",
  "key",
  "name",
  "begins",
  "words",
  "meaning",
  "typo",
] as const;
export type WordMatch = (typeof wordMatches)[number];

export type Searched = { readonly key: string; readonly name: string; readonly folded: string };

/** What a text is looked for in: its letters whole, and its words. */
type Haystack = { readonly text: string; readonly tokens: readonly string[] };

/** A search's text as a function of a factor: how its words are found there, or undefined where one is not. */
export function matcher(typed: string): (factor: Searched) => WordMatch | undefined {
  const whole = typed.trim().toLowerCase();
  const words = queryWords(typed);
  if (words.length === 0) return () => "none_asked";
  return (factor) => {
    const name = factor.name.toLowerCase();
    if (factor.key.toLowerCase() === whole) return "key";
    if (name === whole) return "name";
    const text = factor.folded;
    const hay = { text, tokens: text.split(/[^\p{L}\p{N}]+/u).filter(Boolean) };
    const found = words.map((word) => matchOf(word, hay));
    if (found.some((one) => one === undefined)) return undefined;
    if (name.startsWith(whole)) return "begins";
    return worst(found);
  };
}

function matchOf(word: string, { text, tokens }: Haystack): WordMatch | undefined {
  if (text.includes(word)) return "words";
  if (meanings(word).some((one) => holds(one, { text, tokens }))) return "meaning";
  return misspelt(word) && tokens.some((token) => isSlip(word, token)) ? "typo" : undefined;
}

/** A short word must be a word of its own, lest "air" be found in "fair"; a phrase or Chinese need not. */
function holds(word: string, { text, tokens }: Haystack): boolean {
  return /^[a-z]{1,5}$/.test(word) ? tokens.includes(word) : text.includes(word);
}

/** Only plain words of five letters and more are taken for slips of the finger: keys and codes mean themselves. */
const misspelt = (word: string): boolean => /^[a-z]{5,}$/.test(word);

/** One letter wrong, missing or too many; two in words of eight letters and more. */
function isSlip(word: string, token: string): boolean {
  const allowed = word.length >= 8 ? 2 : 1;
  if (token.length < 5 || Math.abs(token.length - word.length) > allowed) return false;
  return distance(word, token) <= allowed;
}

function worst(found: readonly (WordMatch | undefined)[]): WordMatch {
  return wordMatches.findLast((match) => found.includes(match)) ?? "words";
}
