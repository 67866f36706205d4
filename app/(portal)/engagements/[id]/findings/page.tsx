import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { findingPlaces } from "@/lib/domain/assurance/finding";
import { findingActs, isPossible } from "@/lib/domain/workflow";
import { showRecomputed } from "@/lib/services/findings";
import { Frame } from "../frame";
import { type Loaded, load, type Params } from "../load";
import { type Finding, FindingList } from "./list";
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
  const { findings } = of.work;
  const raises = of.can("finding.raise");
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
          <ReturnReport of={of} />
        </div>
        {raising && (
          <RaiseForm
            of={of}
            target={raise}
            on={findingPlaces.find((one) => one === on) ?? "activity"}
          />
        )}
        {!raising && chosen && (
          <Thread of={of} finding={chosen} recomputed={await recomputedFor(of, chosen)} />
        )}
        {!raising && !chosen && <Empty title={t("title")}>{t("none")}</Empty>}
      </div>
    </Frame>
  );
}

/** What accepting the answer would keep as the effect, for who may accept it now. */
async function recomputedFor(of: Loaded, { id, state, effectGrams }: Finding) {
  const asks = isPossible(findingActs, "finding.accept", state) && of.allows("finding.accept");
  return asks && effectGrams !== null ? showRecomputed(of.actor, { id }) : null;
}
