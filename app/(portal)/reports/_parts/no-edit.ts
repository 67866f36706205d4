import { notThere } from "@/app/_ui/not-there";
import type { Permission } from "@/lib/domain/permissions";
import { mayDo, type Year } from "./year";

/** A page that only edits is not there for who may not, or while the year is closed. */
export async function unlessOpen(year: Year, act: Permission): Promise<void> {
  if (!mayDo(year, act)) await notThere();
}
