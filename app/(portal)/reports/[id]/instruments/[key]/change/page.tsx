import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { listInstruments } from "@/lib/services/instruments";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { UnlessLocked } from "../../../../_parts/unless-locked";
import { yearOf } from "../../../../_parts/year";
import { InstrumentForm } from "../../_parts/form";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "instruments");

/** Changes an instrument. */
export default async function Page({ params }: Props) {
  const { id, key: asked } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "instrument.edit");
  const key = decodeURIComponent(asked);
  const instrument = (await listInstruments(await currentActor(), id)).find(
    (one) => one.key === key,
  );
  if (!instrument) return notThere();
  const entry = { kind: "instrument", key } as const;
  const t = await getTranslations("instruments");
  return (
    <SectionPage year={year} section="instruments" entry={entry} title={t("changeTitle", { key })}>
      <UnlessLocked year={year} entry={entry}>
        <InstrumentForm year={year} instrument={instrument} />
      </UnlessLocked>
    </SectionPage>
  );
}
