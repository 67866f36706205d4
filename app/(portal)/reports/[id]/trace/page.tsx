import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { traceId } from "@/app/_ui/trace/trace-href";
import { traceFigure } from "@/lib/services/trace";
import { yearOf } from "../../_parts/year";
import { Shown } from "./_parts/shown";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

export async function generateMetadata() {
  const t = await getTranslations("trace");
  return { title: t("title") };
}

/** The lines behind one figure: for the year's organisation and, of its statement, for who verifies it. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const { figure, page } = await searchParams;
  const asked = { reportId: id, figure: String(figure ?? ""), page: pageIn(page) };
  const shown = await reached(traceFigure(await currentActor(), asked));
  if (!shown) return <NoPermission role="reporter" />;
  const t = await getTranslations();
  const year = await yearOf(id);
  const crumbs = year && [
    { href: `/reports/${id}`, label: t("workspace.year", { label: shown.label }) },
    { href: `/reports/${id}/inventory`, label: t("trace.back") },
  ];
  const json = `/reports/${id}/trace/json?${new URLSearchParams({ figure: asked.figure })}`;
  return (
    <>
      <PageHead
        title={t("trace.title")}
        {...(crumbs && { crumbs })}
        actions={<LinkButton href={json}>{t("trace.json")}</LinkButton>}
      />
      <div id={traceId}>
        <Shown reportId={id} shown={shown} rows={year !== undefined} />
      </div>
    </>
  );
}

function pageIn(asked: unknown): number {
  return typeof asked === "string" && /^\d{1,6}$/.test(asked) ? Math.max(1, Number(asked)) : 1;
}
