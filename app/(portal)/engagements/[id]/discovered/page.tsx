import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { reached } from "@/app/_ui/reached";
import { Timeline } from "@/app/_ui/timeline";
import { instant } from "@/lib/domain/format";
import { type Discovered, showDiscovered } from "@/lib/services/discovered-views";
import { Frame } from "../frame";
import { load, type Params } from "../load";
import { Restating } from "../restating";
import { Acts } from "./acts";
import { Facts } from "./facts";

export async function generateMetadata() {
  const t = await getTranslations("verification.discovered");
  return { title: t("title") };
}

/** What came up after the opinion, and what was decided of it. */
export default async function Page({ params }: Params) {
  const { id } = await params;
  const of = await load(id);
  const discovered = of && (await reached(showDiscovered(of.actor, id)));
  if (!of || !discovered) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification.discovered");
  const { state } = of.engagement;
  const told = state === "issued" || state === "reopened" || state === "closed" ? state : "before";
  return (
    <Frame of={of} tab="discovered">
      <div className="space-y-8">
        <Notice tone={told === "reopened" || told === "closed" ? "warning" : "info"}>
          {t(`state.${told}`)}
        </Notice>
        <Acts id={id} discovered={discovered} />
        <Facts discovered={discovered} />
        <Restating of={of} />
        <Rulings rulings={discovered.rulings} />
      </div>
    </Frame>
  );
}

function Rulings({ rulings }: Pick<Discovered, "rulings">) {
  const t = useTranslations("verification.discovered");
  const locale = useLocale();
  if (rulings.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-xl font-semibold">{t("decided")}</h2>
      <Timeline
        entries={[...rulings].reverse().map(({ id, act, reason, at }) => ({
          ...{ id, at, what: t(`ruling.${act}`), detail: reason },
          shown: instant(at, locale, "Asia/Shanghai"),
          tone: act === "confirm" ? ("good" as const) : ("waiting" as const),
        }))}
      />
    </section>
  );
}
