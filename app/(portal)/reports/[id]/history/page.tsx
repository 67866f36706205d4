import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { Empty } from "@/app/_ui/empty";
import { History } from "@/app/_ui/history";
import { NoPermission } from "@/app/_ui/no-permission";
import { timelineOf } from "@/lib/services/reports";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { type YearParams, yearOf } from "../../_parts/year";
import { Statements } from "./_parts/statements";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "history");

/** Every step of a year, and every statement that was submitted. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("review.history");
  const events = await timelineOf(await currentActor(), id);
  return (
    <SectionPage year={year} section="history" lede={t("lede")}>
      {year.statements.length > 0 ? (
        <Statements year={year} />
      ) : (
        <Empty title={t("none")}>{t("noneText")}</Empty>
      )}
      <Card title={t("steps")}>
        <History events={events.toReversed()} />
      </Card>
    </SectionPage>
  );
}
