import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { Ticks } from "@/app/_ui/ticks";
import { accreditationScopes, scopesOf } from "@/lib/domain/assurance/accreditation";
import { showBody } from "@/lib/services/organisations";
import { FormButtons } from "../../../reports/_parts/buttons";
import { accreditAction } from "../actions";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("members.organisations");
  return { title: t("accreditation") };
}

/** A verification body's accreditation: what it is for, and from when until when. */
export default async function Page({ params }: Props) {
  const body = await reached(showBody(await currentActor(), (await params).id));
  if (!body) return <NoPermission role="platform_admin" />;
  const t = await getTranslations("members.organisations");
  const scopes = accreditationScopes.map((value) => ({ value, label: t(`scopes.${value}`) }));
  return (
    <>
      <PageHead
        title={t("accreditation")}
        crumbs={[{ href: "/admin/organisations", label: t("title") }]}
        lede={body.legalName}
      />
      <p className="mb-6 max-w-reading text-muted-foreground">{t("accreditationText")}</p>
      <Form action={accreditAction} hidden={{ id: body.id }} className="max-w-reading space-y-6">
        <Field name="accreditationBody" label={t("accreditationBody")}>
          <Input autoComplete="off" defaultValue={body.accreditationBody ?? ""} />
        </Field>
        <Field name="accreditationNumber" label={t("accreditationNumber")}>
          <Input autoComplete="off" width="medium" defaultValue={body.accreditationNumber ?? ""} />
        </Field>
        <Field name="accreditedFrom" label={t("accreditedFrom")}>
          <Input type="date" width="medium" defaultValue={body.accreditedFrom ?? ""} />
        </Field>
        <Field name="accreditedTo" label={t("accreditedTo")} hint={t("accreditedToHint")} optional>
          <Input type="date" width="medium" defaultValue={body.accreditedTo ?? ""} />
        </Field>
        <Ticks
          name="accreditedScopes"
          legend={t("accreditedScopes")}
          choices={scopes}
          ticked={scopesOf(body)}
        />
        <Field
          name="accreditedSectors"
          label={t("accreditedSectors")}
          hint={t("accreditedSectorsHint")}
          optional
        >
          <Input autoComplete="off" defaultValue={body.accreditedSectors} />
        </Field>
        <FormButtons back="/admin/organisations">{t("accredit")}</FormButtons>
      </Form>
    </>
  );
}
