import { isOpen } from "@/lib/domain/workflow";
import type { Reading } from "../client";
import type { EvidenceRow } from "./evidence";
import { filesAnswering } from "./opened";
import type { Report } from "./reports";
import { statementsOf } from "./statements";

/**
 * Which files the people engaged for a report see (domain.md 8): all of a submitted one, to which retirements may
 * still be added with theirs. While it is open those that were there at its last statement, and in a returned one
 * those of answers given since: a draft's are its organisation's.
 */
export async function evidenceShown(at: Reading, { id, state }: Pick<Report, "id" | "state">) {
  if (!isOpen(state)) return () => true;
  const last = (await statementsOf(at, id)).at(-1);
  const answers = state === "returned" ? await filesAnswering(at, id) : new Map<string, string>();
  return (file: Pick<EvidenceRow, "id" | "uploadedAt">) =>
    last !== undefined &&
    (file.uploadedAt <= last.createdAt || file.uploadedAt <= (answers.get(file.id) ?? ""));
}
