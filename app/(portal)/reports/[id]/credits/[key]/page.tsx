import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { listEvidence } from "@/lib/services/evidence";
import { listRetirements } from "@/lib/services/retirements";
import { lockedAmong } from "../../../_parts/locks";
import { OwnEvidence } from "../../../_parts/own-evidence";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { mayDo, yearOf } from "../../../_parts/year";
import { Facts } from "./_parts/facts";
import { Quality } from "./_parts/quality";
import { Reverse } from "./_parts/reverse";
import { SerialRead } from "./_parts/serial-read";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "credits");

/** One retirement: the credits, what their serial says, and what is answered on their quality. */
export default async function Page({ params }: Props) {
  const { id, key: asked } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const actor = await currentActor();
  const key = decodeURIComponent(asked);
  const retirement = (await listRetirements(actor, id)).find((one) => one.key === key);
  if (!retirement) return notThere();
  const t = await getTranslations("credits");
  const locked = await lockedAmong(year, "retirement", [{ key }]);
  return (
    <SectionPage
      year={year}
      section="credits"
      entry={{ kind: "retirement", key: key }}
      title={t("title", { key })}
      actions={
        mayDo(year, "retirement.record") && (
          <LinkButton href={`/ledger/${retirement.id}`}>{t("ledger.block.inLedger")}</LinkButton>
        )
      }
    >
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Facts retirement={retirement} />
        <div className="min-w-0 space-y-6">
          <SerialRead retirement={retirement} />
          <Quality retirement={retirement} />
        </div>
      </div>
      <OwnEvidence
        year={year}
        files={await listEvidence(actor, id)}
        subject="retirement"
        subjectKey={key}
      />
      {mayDo(year, "retirement.record") && !locked.has(key) && (
        <Reverse reportId={id} retirement={retirement} />
      )}
    </SectionPage>
  );
}
