import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { groupedBy } from "@/lib/domain/group";
import { mayRole } from "@/lib/domain/permissions";
import { listReports } from "@/lib/services/reports";
import { YearsTable } from "./_parts/years-table";

export async function generateMetadata() {
  const t = await getTranslations("workspace.list");
  return { title: t("title") };
}

/** The years of a person's organisations, a table each. */
export default async function Page() {
  const actor = await currentActor();
  const reports = await reached(listReports(actor));
  if (!reports) return <NoPermission role="reporter" />;
  const t = await getTranslations("workspace.list");
  const mayStart = actor.memberships.some(({ role }) => mayRole("report.create", role));
  const start = mayStart && (
    <LinkButton href="/reports/new" variant="primary">
      {t("start")}
    </LinkButton>
  );
  const organisations = groupedBy(reports, ({ organisationId }) => organisationId);
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} actions={reports.length > 0 && start} />
      {reports.length === 0 && (
        <Empty title={t("empty")} action={start}>
          {t("emptyText")}
        </Empty>
      )}
      <div className="space-y-10">
        {[...organisations].map(([id, years]) => (
          <YearsTable key={id} years={years} />
        ))}
      </div>
      {reports.length > 0 && <p className="mt-3 text-sm text-muted-foreground">{t("note")}</p>}
    </>
  );
}
