import { cookies } from "next/headers";
import type { Locale } from "@/lib/domain/words/index";

/** Keeps the language chosen, on this browser: where the account's setting goes at sign-in. */
export async function keepLocale(locale: Locale): Promise<void> {
  const year = 365 * 24 * 3600;
  (await cookies()).set("locale", locale, { maxAge: year, sameSite: "lax", path: "/" });
}
