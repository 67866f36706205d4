import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { en } from "@/lib/domain/words/en";

type Area = keyof typeof en;
type Props = { readonly areas: readonly Area[]; readonly children: ReactNode };

/** What forms and chips say wherever they stand. */
const always: readonly Area[] = ["common", "states", "refusal", "input"];

/**
 * Sends client components the words of the areas named: for public pages and sign-in, where the whole
 * set would weigh more than the page. Server components need none of this.
 */
export async function ClientWords({ areas, children }: Props) {
  const all = await getMessages();
  const picked = Object.fromEntries([...always, ...areas].map((area) => [area, all[area]]));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}
