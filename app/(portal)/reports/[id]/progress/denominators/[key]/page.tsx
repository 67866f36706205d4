import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import type { Denominator } from "@/lib/domain/case/case-file";
import { grouped } from "@/lib/domain/format";
import { listEvidence } from "@/lib/services/evidence";
import { declaring } from "../../../../_parts/locks";
import { OwnEvidence } from "../../../../_parts/own-evidence";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { ofDeclarations } from "../../../../_parts/unless-locked";
import { mayDo, yearOf } from "../../../../_parts/year";
import { DenominatorForm } from "../../_parts/denominator-form";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "progress");

/** A denominator with the files that prove it; open to changes while the year is. */
export default async function Page({ params }: Props) {
  const { id, key } = await params;
  const year = await yearOf(id);
  if (!year || year.ownSites) return <NoPermission role="reporter" />;
  const entry = year.declarations.denominators.find((one) => one.key === decodeURIComponent(key));
  if (!entry) return notThere();
  const t = await getTranslations("progress.form.denominator");
  const files = await listEvidence(await currentActor(), id);
  return (
    <SectionPage
      year={year}
      section="progress"
      title={t("edit", { key: entry.key })}
      entry={ofDeclarations}
    >
      <OwnEvidence year={year} files={files} subject="denominator" subjectKey={entry.key} />
      {mayDo(await declaring(year), "report.edit") ? (
        <DenominatorForm year={year} denominator={entry} />
      ) : (
        <Facts entry={entry} />
      )}
    </SectionPage>
  );
}

async function Facts({ entry }: { entry: Denominator }) {
  const t = await getTranslations("progress");
  return (
    <Card title={entry.name}>
      <DescriptionList
        items={[
          { term: t("form.denominator.kind"), detail: t(`intensity.kinds.${entry.kind}`) },
          {
            term: t("form.denominator.quantity"),
            detail: `${grouped(entry.quantity)} ${entry.unit}`,
          },
          { term: t("form.denominator.scope2"), detail: t(`methods.${entry.scope2}`) },
          { term: t("form.denominator.evidenceText"), detail: entry.evidence || undefined },
        ]}
      />
    </Card>
  );
}
