import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { PageHead } from "@/app/_ui/page-head";
import { TaskList } from "@/app/_ui/task-list";
import { placeIn } from "@/lib/domain/name-in";
import { mayRole } from "@/lib/domain/permissions";
import type { Actor } from "@/lib/domain/roles";

/** A new organisation: the three steps to a first report. */
export function FirstSteps({ actor }: { actor: Actor }) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  const [first] = actor.memberships;
  const may = actor.memberships.some(({ role }) => mayRole("report.create", role));
  const start = may && (
    <LinkButton href="/reports/new" variant="primary">
      {t("empty.action")}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t("title")} lede={first && placeIn(locale, first)} />
      <section aria-labelledby="first" className="space-y-4">
        <h2 id="first" className="text-xl font-semibold">
          {t("empty.title")}
        </h2>
        <p className="max-w-reading text-muted-foreground">{t("empty.text")}</p>
        <TaskList
          tasks={[
            {
              title: t("empty.start"),
              status: "not_started",
              ...(may && { href: "/reports/new" }),
            },
            { title: t("empty.boundary"), status: "cannot_start" },
            { title: t("empty.activities"), status: "cannot_start" },
          ]}
        />
        {start || <p>{t("empty.other")}</p>}
      </section>
    </>
  );
}
