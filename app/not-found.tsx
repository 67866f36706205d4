import { getTranslations } from "next-intl/server";
import { NotFound } from "./_ui/shell/not-found";
import { PublicShell } from "./_ui/shell/public-shell";

export async function generateMetadata() {
  const t = await getTranslations("shell.notFound");
  return { title: t("title"), robots: { index: false } };
}

export default function Page() {
  return (
    <PublicShell>
      <NotFound />
    </PublicShell>
  );
}
