import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { findingPlaces } from "@/lib/domain/assurance/finding";
import { Frame } from "../frame";
import { MaterialityBars } from "../levels";
import { load, type Params } from "../load";
import { FindingList } from "./list";
import { RaiseForm } from "./raise-form";
import { ReturnReport } from "./return-report";
import { Thread } from "./thread";

type Query = { readonly finding?: string; readonly raise?: string; readonly on?: string };
type Props = Params & { readonly searchParams: Promise<Query> };

export async function generateMetadata() {
  const t = await getTranslations("verification.findingPages");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: Props) {
  const of = await load((await params).id);
  if (!of?.work) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification.findingPages");
  const { finding, raise, on } = await searchParams;
  const { findings, materiality } = of.work;
  const raises = of.engagement.state === "executing" && of.allows("finding.raise");
  const chosen = findings.find(({ ref }) => ref === finding) ?? findings[0];
  const raising = raises && raise !== undefined;
  return (
    <Frame
      of={of}
      tab="findings"
      actions={
        raises &&
        !raising && (
          <LinkButton href="?raise=" variant="primary">
            {t("raise")}
          </LinkButton>
        )
      }
    >
      <div className="grid items-start gap-8 lg:grid-cols-[20rem_1fr]">
        <div className="space-y-6">
          {findings.length > 0 && (
            <FindingList findings={findings} chosen={raising ? undefined : chosen?.ref} />
          )}
          {materiality.length > 0 && (
            <section className="space-y-3">
              <h2 className="font-semibold">{t("bar")}</h2>
              <MaterialityBars materiality={materiality} />
            </section>
          )}
          <ReturnReport of={of} />
        </div>
        {raising && (
          <RaiseForm
            of={of}
            target={raise}
            on={findingPlaces.find((one) => one === on) ?? "activity"}
          />
        )}
        {!raising && chosen && <Thread of={of} finding={chosen} />}
        {!raising && !chosen && <Empty title={t("title")}>{t("none")}</Empty>}
      </div>
    </Frame>
  );
}
