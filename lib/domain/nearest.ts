/** Longer texts are nobody's slip of the finger, and comparing them would cost more than it tells. */
const longest = 160;

/**
 * The known texts closest to what was typed, best first; none that differs in more than half of it.
 */
export function nearest(typed: string, known: Iterable<string>, most = 3): string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length > longest) return [];
  const limit = Math.max(1, Math.floor(wanted.length / 2));
  return [...new Set(known)]
    .map((text) => ({ text, distance: distance(wanted, text.toLowerCase()) }))
    .filter((one) => one.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.text < b.text ? -1 : 1))
    .slice(0, most)
    .map((one) => one.text);
}

/** The nearest of a kind of thing, such as sites. */
export type Guess = (kind: string, typed: string, known: Iterable<string>) => readonly string[];

/** Guesses for the first wrong texts of a file; a file that is wrong throughout gets no more of them. */
export function guesser(texts = 50): Guess {
  const guessed = new Map<string, readonly string[]>();
  return (kind, typed, known) => {
    const text = `${kind} ${typed}`;
    const before = guessed.get(text);
    if (before || guessed.size >= texts) return before ?? [];
    const found = nearest(typed, known);
    guessed.set(text, found);
    return found;
  };
}

/** Levenshtein's: insertions, deletions and replacements that turn one text into the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
