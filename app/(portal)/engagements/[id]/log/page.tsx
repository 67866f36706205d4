import { getTranslations } from "next-intl/server";
import { History } from "@/app/_ui/history";
import { NoPermission } from "@/app/_ui/no-permission";
import { reached } from "@/app/_ui/reached";
import { timelineOf } from "@/lib/services/reports";
import { isPast } from "../ended";
import { Frame } from "../frame";
import { load, type Params } from "../load";

export async function generateMetadata() {
  const t = await getTranslations("verification.log");
  return { title: t("title") };
}

export default async function Page({ params }: Params) {
  const of = await load((await params).id);
  if (!of?.work) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification.log");
  const events = isPast(of) ? [] : ((await reached(timelineOf(of.actor, of.report.id))) ?? []);
  return (
    <Frame of={of} tab="log">
      <h2 className="mb-4 text-xl font-semibold">{t("title")}</h2>
      {events.length === 0 && <p className="text-muted-foreground">{t("none")}</p>}
      <History events={[...events].reverse()} />
    </Frame>
  );
}
