import { getTranslations } from "next-intl/server";
import { Entries } from "@/app/_ui/changed-entries";
import { ChangedFigures } from "@/app/_ui/changed-figures";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { Frame } from "../frame";
import { load, type Params } from "../load";
import { answeredBy } from "./answered-by";

export async function generateMetadata() {
  const t = await getTranslations("verification.changes");
  return { title: t("title") };
}

export default async function Page({ params }: Params) {
  const of = await load((await params).id);
  if (!of?.work) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification.changes");
  const { changes } = of.work;
  return (
    <Frame of={of} tab="changes">
      <h2 className="mb-4 text-xl font-semibold">{t("title")}</h2>
      {!changes && <Notice tone="info">{t("first")}</Notice>}
      {changes && (
        <div className="space-y-10">
          <ChangedFigures figures={changes.figures} totals={changes.totals} />
          {changes.entries.length === 0 ? (
            <Notice tone="info">{t("none")}</Notice>
          ) : (
            <Entries entries={changes.entries} answers={answeredBy(of)} />
          )}
        </div>
      )}
    </Frame>
  );
}
