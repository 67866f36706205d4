/** What a year has of a source, and what the year before had; null where a year has nothing of it. */
export type SourceHad = { readonly rows: number; readonly waiting: number; readonly grams: number };

/** Where a source stands (domain.md N7): missing blocks a submission, explained says why it is gone. */
export type SourceStatus = "entered" | "waiting" | "missing" | "explained" | "new";

/**
 * A source of this year or the one before. `explained`: an exclusion names it. `following`: there is a
 * year before, without which no source is new.
 */
export function sourceStatus(
  now: SourceHad | null,
  before: SourceHad | null,
  { explained, following }: { readonly explained: boolean; readonly following: boolean },
): SourceStatus {
  if (now === null || now.rows === 0) return explained ? "explained" : "missing";
  if (now.waiting > 0) return "waiting";
  return before === null && following ? "new" : "entered";
}
