import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { en } from "@/lib/domain/words/en";

type Area = keyof typeof en;
type Props = { readonly areas: readonly Area[]; readonly children: ReactNode };

/** What forms and chips say wherever they stand. */
const always: readonly Area[] = ["common", "states", "refusal", "input"];
/** Said on papers and public pages only, which are drawn by the server. */
const never: readonly Area[] = ["papers", "register", "gate"];

/**
 * Sends client components the words of the areas named: for public pages and sign-in, where the whole
 * set would weigh more than the page. Server components need none of this.
 */
export async function ClientWords({ areas, children }: Props) {
  const all = await getMessages();
  const picked = Object.fromEntries([...always, ...areas].map((area) => [area, all[area]]));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}

/** The portal's own set: once a visit, as the frame stays while pages change; any form may be refused in any words. */
export async function PortalWords({ children }: { children: ReactNode }) {
  const all = Object.entries(await getMessages());
  const said = all.filter(([area]) => !never.some((one) => one === area));
  return (
    <NextIntlClientProvider messages={Object.fromEntries(said)}>{children}</NextIntlClientProvider>
  );
}
