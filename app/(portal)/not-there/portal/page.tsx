import { getTranslations } from "next-intl/server";
import { NotFound } from "@/app/_ui/shell/not-found";

export async function generateMetadata() {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

/** What proxy.ts answers with 404 where a page behind sign-in found nothing, or nothing for this reader. */
export default NotFound;
