import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { Empty } from "@/app/_ui/empty";
import { EndForm } from "@/app/_ui/end-form";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { PledgeTables } from "@/app/_ui/pledge-tables";
import { reached } from "@/app/_ui/reached";
import { listPledges } from "@/lib/services/pledges";
import { endPledgeAction } from "./actions";
import { PatentForm } from "./patent-form";
import { PledgeForm } from "./pledge-form";

export async function generateMetadata() {
  const t = await getTranslations("pledges");
  return { title: t("title") };
}

/** What a person's organisations have pledged, and the forms that record it. */
export default async function Page() {
  const found = await reached(listPledges(await currentActor()));
  if (!found) return <NoPermission role="reporter" />;
  const t = await getTranslations("pledges");
  const all = found.flatMap(({ pledges }) => pledges);
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      <div className="space-y-10">
        {all.length === 0 ? (
          <Empty title={t("none")}>{t("noneText")}</Empty>
        ) : (
          <PledgeTables
            pledges={all}
            acts={({ id, name, endedOn }) =>
              endedOn === null && (
                <span className="flex flex-wrap gap-2">
                  <PatentForm id={id} name={name} />
                  <EndForm id={id} act="endPledge" name={name} action={endPledgeAction} />
                </span>
              )
            }
          />
        )}
        <div className="max-w-2xl">
          <Card title={t("record")}>
            <PledgeForm organisations={found.map(({ id, name }) => ({ id, name }))} />
          </Card>
        </div>
      </div>
    </>
  );
}
