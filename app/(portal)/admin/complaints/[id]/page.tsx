import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { ComplaintHistory } from "@/app/_ui/complaint-history";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { day } from "@/lib/domain/format";
import { showComplaint } from "@/lib/services/complaint-views";
import { Acts } from "./acts";
import { Facts } from "./facts";
import { Files } from "./files";
import { Following } from "./following";

type Props = { readonly params: Promise<{ readonly id: string }> };

/** A complaint for who works on it: what it is, its days, what this person may do, and its history. */
export default async function Page({ params }: Props) {
  const actor = await currentActor();
  const found = await reached(showComplaint(actor, (await params).id));
  if (!found) return <NoPermission role="body_admin" />;
  const t = await getTranslations("complaints");
  const locale = await getLocale();
  const waits = found.handles && found.state === "review" && !found.heard && found.answerBy;
  return (
    <>
      <PageHead
        title={t("held.title", { reference: found.reference })}
        crumbs={[{ href: "/admin/complaints", label: t("title") }]}
        chip={<StatusChip kind="complaint" state={found.state} />}
      />
      <div className="max-w-reading space-y-8">
        <Facts complaint={found} />
        <section>
          <h2 className="mb-3 text-xl font-semibold">{t("staff.said")}</h2>
          {found.text === null ? (
            <p className="text-muted-foreground">{t("staff.hidden")}</p>
          ) : (
            <p className="whitespace-pre-line">{found.text}</p>
          )}
        </section>
        {found.files.length > 0 && <Files files={found.files} />}
        {waits && <Notice>{t("staff.waitsForHolder", { day: day(waits, locale) })}</Notice>}
        <Following complaint={found} />
        <Acts complaint={found} />
        <ComplaintHistory history={found.history} />
      </div>
    </>
  );
}
