import { Plus, Upload } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { reached } from "@/app/_ui/reached";
import { listActivities } from "@/lib/services/activities";
import { addingLocked, importLocked, lockedAmong } from "../../_parts/locks";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, yearOf } from "../../_parts/year";
import { ActivityTable } from "./_parts/activity-table";
import { EditTable } from "./_parts/edit-table";
import { Filters } from "./_parts/filters";
import { addressWith, type Narrowing, narrowingOf } from "./_parts/narrowing";
import { Pager } from "./_parts/pager";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Narrowing>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "activities");

/** A year's activities, narrowed by what the address says; to be looked at, or edited in place. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const narrowing = narrowingOf(await searchParams);
  const { edit, ...filter } = narrowing;
  const list = await reached(listActivities(await currentActor(), { reportId: id, ...filter }));
  if (!list) return <NoPermission role="reporter" />;
  const t = await getTranslations("activities");
  const base = `/reports/${id}/activities`;
  const may = mayDo(year, "activity.change");
  const locked = await lockedAmong(year, "activity", list.activities);
  const editing = may && edit === "1";
  const adds = !(await addingLocked(year, "activity"));
  const imports = !(await importLocked(year, "activity"));
  const buttons = mayDo(year, "activity.add") && (
    <>
      {adds && (
        <LinkButton
          href={`${base}/new`}
          variant="primary"
          icon={<Plus aria-hidden className="size-4" />}
        >
          {t("add")}
        </LinkButton>
      )}
      {imports && (
        <LinkButton href={`/reports/${id}/import`} icon={<Upload aria-hidden className="size-4" />}>
          {t("import")}
        </LinkButton>
      )}
      <LinkButton href={`/reports/${id}/sources`}>{t("sources.title")}</LinkButton>
    </>
  );
  if (year.counts.activities === 0)
    return (
      <SectionPage year={year} section="activities" lede={t("lede")}>
        <Empty title={t("table.empty")} action={buttons}>
          {t("table.emptyText")}
        </Empty>
      </SectionPage>
    );
  const toggle = addressWith(base, { ...narrowing, edit: editing ? undefined : "1" });
  return (
    <SectionPage year={year} section="activities" lede={t("lede")} actions={buttons}>
      <Filters base={base} narrowing={narrowing} year={year} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-muted-foreground">
          {list.rows < year.counts.activities
            ? t("table.filtered", { rows: String(list.rows), all: String(year.counts.activities) })
            : t("table.rows", { rows: list.rows })}
        </p>
        {may && (
          <LinkButton href={toggle} size="small">
            {editing ? t("stopEditing") : t("edit")}
          </LinkButton>
        )}
      </div>
      {editing ? (
        <EditTable year={year} activities={list.activities.filter(({ key }) => !locked.has(key))} />
      ) : (
        <ActivityTable year={year} list={list} locked={locked} />
      )}
      <Pager base={base} narrowing={narrowing} next={list.next} />
      <p className="text-sm text-muted-foreground">{t("table.method")}</p>
    </SectionPage>
  );
}
