import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { Empty } from "@/app/_ui/empty";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Select, TextArea } from "@/app/_ui/input";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { ProgressSteps } from "@/app/_ui/progress-steps";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { Withdrawn } from "@/app/_ui/withdrawn";
import { changeTriggers } from "@/lib/domain/case/entries";
import { day } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import { showChain } from "@/lib/services/restatement-views";
import type { YearParams } from "../../_parts/year";
import { homeOf } from "./_parts/home";
import { propose, revise } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("restatements"))("title") };
}

/** The revisions of a year, its restatements, and how the next begins. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const found = await reached(showChain(await currentActor(), id));
  if (!found) return <NoPermission role="reporter" />;
  const t = await getTranslations("restatements");
  const tYear = await getTranslations("workspace");
  const locale = localeOf(await getLocale());
  const { report, revisions, restatements, mayPropose, mayRevise } = found;
  const steps = (["propose", "assess", "decide", "revise", "publish"] as const).map((step) =>
    t(`steps.${step}`),
  );
  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ href: homeOf(report), label: tYear("year", { label: report.label }) }]}
        chip={<StatusChip kind="report" state={report.state} />}
        lede={t("lede")}
      />
      <div className="space-y-8">
        <ProgressSteps label={t("steps.label")} steps={steps} current={0} />
        <Table
          caption={t("chain.title")}
          rows={revisions}
          rowKey={(one) => one.id}
          columns={[
            {
              key: "revision",
              head: t("chain.revision"),
              names: true,
              cell: (one) =>
                one.id === id ? (
                  t("chain.this", { n: one.revision })
                ) : !one.mayOpen ? (
                  t("chain.number", { n: one.revision })
                ) : (
                  <Link href={`/reports/${one.id}/restatement`}>
                    {t("chain.number", { n: one.revision })}
                  </Link>
                ),
            },
            {
              key: "state",
              head: t("chain.state"),
              cell: ({ state, withdrawal }) => (
                <>
                  <StatusChip kind="report" state={state} />
                  {withdrawal && <Withdrawn withdrawal={withdrawal} />}
                </>
              ),
            },
            {
              key: "opened",
              head: t("chain.opened"),
              cell: ({ createdAt }) => day(createdAt.slice(0, 10), locale),
            },
          ]}
        />
        {restatements.length === 0 ? (
          <Empty title={t("list.empty")}>{t("list.emptyText")}</Empty>
        ) : (
          <Table
            caption={t("list.title")}
            rows={restatements}
            rowKey={(one) => one.id}
            columns={[
              {
                key: "trigger",
                head: t("propose.trigger"),
                names: true,
                cell: (one) => (
                  <Link href={`/reports/${id}/restatement/${one.id}`}>
                    {t(`triggers.${one.trigger}`)}
                  </Link>
                ),
              },
              { key: "reason", head: t("propose.reason"), cell: (one) => one.reason },
              {
                key: "state",
                head: t("chain.state"),
                cell: ({ state }) => <StatusChip kind="restatement" state={state} />,
              },
              {
                key: "on",
                head: t("list.on"),
                cell: ({ proposedAt }) => day(proposedAt.slice(0, 10), locale),
              },
            ]}
          />
        )}
        {mayRevise && (
          <Card title={t("revise.title")}>
            <p className="mb-4">{t("revise.text")}</p>
            <Form action={revise} hidden={{ reportId: id }}>
              <SubmitButton>{t("revise.action")}</SubmitButton>
            </Form>
          </Card>
        )}
        {mayPropose && (
          <Card title={t("propose.title")}>
            <p className="mb-4">{t("propose.text")}</p>
            <Form action={propose} hidden={{ reportId: id }} className="max-w-reading space-y-6">
              <Field name="trigger" label={t("propose.trigger")}>
                <Select
                  width="full"
                  choices={changeTriggers.map((value) => ({
                    value,
                    label: t(`triggers.${value}`),
                  }))}
                />
              </Field>
              <Field name="reason" label={t("propose.reason")} hint={t("propose.reasonHint")}>
                <TextArea rows={4} />
              </Field>
              <SubmitButton>{t("propose.action")}</SubmitButton>
            </Form>
          </Card>
        )}
      </div>
    </>
  );
}
