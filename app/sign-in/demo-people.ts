import type { Word } from "@/lib/domain/words/en";

export type DemoPerson = {
  readonly userId: string;
  readonly roleWord: Word;
  readonly name: string;
  readonly organisation: string;
  readonly does: Word;
};

/** Who can be tried, while the demonstration's people are not yet in the store: nobody. */
export async function demoPeople(): Promise<readonly DemoPerson[]> {
  return [];
}
