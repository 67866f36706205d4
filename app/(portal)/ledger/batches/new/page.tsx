import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import {
  BlockFields,
  Pair,
  ProgrammeField,
  ProjectFields,
} from "@/app/(portal)/reports/[id]/credits/_parts/credit-fields";
import { mayRole } from "@/lib/domain/permissions";
import { recordBatchAction } from "../../actions";

type Props = { readonly searchParams: Promise<{ readonly organisation?: string }> };

export async function generateMetadata() {
  const t = await getTranslations("credits.ledger.batches");
  return { title: t("add") };
}

/** Records credits that are held as one serial block. */
export default async function Page({ searchParams }: Props) {
  const { organisation } = await searchParams;
  const holding = (await currentActor()).memberships.filter(({ role }) =>
    mayRole("batch.record", role),
  );
  const found = holding.find(({ organisationId }) => organisationId === organisation) ?? holding[0];
  if (!found) return <NoPermission role="reporter" />;
  const t = await getTranslations("credits");
  return (
    <>
      <PageHead
        title={t("ledger.batches.add")}
        crumbs={[{ href: "/ledger", label: t("ledger.title") }]}
        lede={t("ledger.batches.newLede")}
      />
      <Form
        action={recordBatchAction}
        hidden={{ organisationId: found.organisationId }}
        className="max-w-reading space-y-6"
      >
        <Pair>
          <Field name="key" label={t("form.key")} hint={t("ledger.batches.keyHint")}>
            <Input width="short" spellCheck={false} />
          </Field>
          <ProgrammeField from={{}} />
        </Pair>
        <ProjectFields from={{}} />
        <BlockFields from={{}} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("ledger.batches.submit")}</SubmitButton>
          <Cancel />
        </div>
      </Form>
    </>
  );
}

async function Cancel() {
  const t = await getTranslations("common");
  return <LinkButton href="/ledger">{t("cancel")}</LinkButton>;
}
