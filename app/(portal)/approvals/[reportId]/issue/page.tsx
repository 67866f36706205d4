import type { Route } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { nameIn } from "@/lib/domain/name-in";
import { issueAction } from "../actions";
import { load, type Params } from "../load";
import { Drawing } from "./drawing";
import { Preview } from "./preview";

export async function generateMetadata() {
  const t = await getTranslations("approvals.issue");
  return { title: t("title") };
}

/** Issuing is a page of its own: all that will be stated in sight, the holder's name typed, one act. */
export default async function Page({ params }: Params) {
  const of = await load((await params).reportId);
  if (!of) return <NoPermission role="issuer" />;
  const { report, organisation, claim, gate, statement, verification } = of;
  const back = `/approvals/${report.id}`;
  const open = report.state === "approved" || report.state === "published";
  if (!open || claim?.state !== "requested" || !statement || !verification) redirect(back as Route); // ours, made at run time
  const t = await getTranslations("approvals");
  const cancel = (await getTranslations("common"))("cancel");
  const locale = await getLocale();
  const named = nameIn(locale, organisation.legalName, organisation.localName);
  const title = t("pageTitle", { organisation: named, year: report.label });
  const blocked = gate.some(({ outcome }) => outcome === "blocked");
  return (
    <>
      <PageHead
        title={t("issue.title")}
        crumbs={[
          { href: "/approvals", label: t("crumb") },
          { href: back, label: title },
        ]}
        chip={report.demoSince && <DemoBadge />}
        lede={t("issue.lede")}
      />
      <Preview
        statement={statement}
        verification={verification}
        locale={locale}
        now={new Date().toISOString()}
      />
      {blocked && <Notice tone="error">{t("issue.blocked")}</Notice>}
      <Form
        action={issueAction}
        hidden={{ id: claim.id, holder: organisation.legalName }}
        className="mt-8 space-y-6"
      >
        <Field
          name="name"
          label={t("issue.name")}
          hint={t("issue.nameHint", { name: organisation.legalName })}
        >
          <Input autoComplete="off" spellCheck={false} />
        </Field>
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("issue.submit")}</SubmitButton>
          <LinkButton href={back}>{cancel}</LinkButton>
        </div>
        <Drawing label={t("issue.drawing")} text={t("issue.drawingText")} />
      </Form>
    </>
  );
}
