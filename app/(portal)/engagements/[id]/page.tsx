import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { NoPermission } from "@/app/_ui/no-permission";
import { nameIn } from "@/lib/domain/name-in";
import { Ends } from "./ends";
import { Frame } from "./frame";
import { Letter } from "./letter";
import { load, type Params } from "./load";
import { nextAct } from "./next-act";
import { Accept, Start } from "./overview-forms";
import { Restating } from "./restating";
import { Standing } from "./standing";
import { Team } from "./team";

export async function generateMetadata({ params }: Params) {
  const t = await getTranslations("verification");
  const of = await load((await params).id);
  if (!of) return { title: t("title") };
  const { organisation, report } = of;
  const name = nameIn(await getLocale(), organisation.legalName, organisation.localName);
  return { title: t("pageTitle", { organisation: name, year: report.label }) };
}

export default async function Page({ params }: Params) {
  const of = await load((await params).id);
  if (!of) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification");
  const step = nextAct(of);
  const button = step && (
    <LinkButton href={step.href} variant="primary">
      {t(`act.${step.act}`)}
    </LinkButton>
  );
  return (
    <Frame of={of} tab="overview" actions={button}>
      <div className="space-y-8">
        <Accept of={of} />
        <Start of={of} />
        {of.work && <Standing work={of.work} />}
        {of.work?.statement && <Letter reportId={of.report.id} />}
        <Team of={of} />
        <Restating of={of} />
        <Ends of={of} />
      </div>
    </Frame>
  );
}
