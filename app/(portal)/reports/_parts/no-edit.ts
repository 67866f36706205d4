import { notFound } from "next/navigation";
import type { Permission } from "@/lib/domain/permissions";
import { mayDo, type Year } from "./year";

/** A page that only edits is not there for who may not, or while the year is closed. */
export function unlessOpen(year: Year, act: Permission): void {
  if (!mayDo(year, act)) notFound();
}
