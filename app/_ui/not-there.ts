import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { markedAddress } from "@/lib/domain/not-there";

/**
 * Ends a page that has nothing to show: its reader is sent to the same address with a mark, which
 * proxy.ts answers with 404 and the page of what is not there. Next's own `notFound` sends an empty
 * page that only scripts fill.
 */
export async function notThere(): Promise<never> {
  const address = (await headers()).get("x-address") ?? "/";
  return redirect(markedAddress(address, Date.now()) as Route);
}
