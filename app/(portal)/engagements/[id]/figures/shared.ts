import type { Statement } from "@/lib/domain/statement-types";
import type { Locale } from "@/lib/domain/words/index";
import type { listEvidence } from "@/lib/services/evidence";
import type { Loaded, Work } from "../load";

/** What every part of the figures page is given. */
export type Shared = {
  readonly of: Loaded;
  readonly work: Work;
  readonly statement: Statement;
  readonly locale: Locale;
};
export type EvidenceFile = Awaited<ReturnType<typeof listEvidence>>[number];

/** How many files are linked to an entry. */
export function filesFor(
  files: readonly EvidenceFile[],
  subject: EvidenceFile["links"][number]["subject"],
  key: string,
): EvidenceFile[] {
  return files.filter(({ links }) =>
    links.some((one) => one.subject === subject && one.subjectKey === key),
  );
}
