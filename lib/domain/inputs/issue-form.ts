import { z } from "zod";
import { line } from "../case/parts";
import type { Word } from "../words/en";
import { id } from "./fields";

/** The last deliberate step before what cannot be undone: the holder's name, typed as it is on the page. */
export const issueForm = z
  .object({ id, name: line(300), holder: line(300) })
  .refine(({ name, holder }) => plain(name) === plain(holder), {
    path: ["name"],
    error: "approvals.issue.nameWrong" satisfies Word,
  });

/** Full-width forms and doubled spaces are the keyboard's, not another name. */
function plain(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim();
}
