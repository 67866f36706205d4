import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { NotFound } from "@/app/_ui/shell/not-found";
import { NoSuchNumber } from "./number";

export async function generateMetadata() {
  const t = await getTranslations("shell.notFound");
  return { title: t("title"), robots: { index: false } };
}

/** What proxy.ts answers with 404 where a public page found nothing: by the address, a certificate or another thing. */
export default async function Page() {
  const address = (await headers()).get("x-address") ?? "";
  const [, asked] = /^\/register\/([^/?]+)/.exec(address) ?? [];
  return asked ? <NoSuchNumber asked={decodeURIComponent(asked)} /> : <NotFound />;
}
