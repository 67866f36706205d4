import type { NotVerifiedReason } from "./reasons";

/** Parts of the verification statement that the lead writes (domain.md 5.1). */
export const written = [
  { part: 1, key: "contact" },
  { part: 4, key: "responsibilities" },
  { part: 5, key: "criteria" },
  { part: 7, key: "recalculation" },
  { part: 18, key: "place" },
] as const;

/** Parts the lead answers with yes or no, and the answer that has to be told more of (domain.md 5.1). */
export const asked = [
  { part: 9, key: "relevance", tells: "no" },
  { part: 9, key: "completeness", tells: "no" },
  { part: 9, key: "consistency", tells: "no" },
  { part: 9, key: "transparency", tells: "no" },
  { part: 9, key: "accuracy", tells: "no" },
  { part: 10, key: "dataGaps", tells: "yes" },
  { part: 15, key: "changes", tells: "yes" },
  { part: 15, key: "subsequentEvents", tells: "yes" },
] as const;

export type Written = (typeof written)[number]["key"];
type Asked = (typeof asked)[number]["key"];

/** What the lead answered, by the form's fields; `…Told` is the reason of a no or the list of a yes. */
export type Answers = Readonly<
  Record<Written, string> &
    Record<Asked, "yes" | "no"> &
    Record<`${Asked}Told`, string> & {
      /** Of a modified opinion alone: the matter, and its tonnes CO2e as a decimal text. */
      qualification: string;
      qualifiedTonnes: string | null;
      /** Of an adverse or disclaimed opinion alone: why the report is not verified. */
      reasons: readonly NotVerifiedReason[];
      otherReason: string;
      /** Part 8 where no site was visited. */
      noVisitReason: string;
    }
>;

/** The same as an opinion stores it: one drafted before subsequent events were asked about has no answer to that. */
export type StoredAnswers = Omit<Answers, "subsequentEvents"> & {
  readonly subsequentEvents: "yes" | "no" | null;
};
