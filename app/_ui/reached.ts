import { isRefusal } from "@/lib/domain/refusal";
import { notThere } from "./not-there";

/**
 * What a service shows a page: the page of what is not there where the record is not the reader's to
 * know of, undefined where their role may not see it (the page then says which role may).
 */
export async function reached<R>(shown: Promise<R>): Promise<R | undefined> {
  try {
    return await shown;
  } catch (error) {
    if (isRefusal(error) && error.code === "forbidden") return undefined;
    if (isRefusal(error) && ["not_found", "invalid"].includes(error.code)) return notThere();
    throw error;
  }
}
