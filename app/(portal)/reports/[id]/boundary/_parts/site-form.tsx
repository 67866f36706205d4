import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select, TextArea } from "@/app/_ui/input";
import { siteKinds } from "@/lib/domain/case/entries";
import { FormButtons } from "../../../_parts/buttons";
import type { Year } from "../../../_parts/year";
import { saveNewSite, saveSite } from "../actions";
import { ownedLines } from "./ownership";

type Props = { readonly year: Year; readonly site?: Year["sites"][number] };

/** A site, new or to be changed; its key never changes, as rows name it. */
export function SiteForm({ year, site }: Props) {
  const t = useTranslations("workspace.boundary.sites");
  const { id } = year.report;
  const hidden = { reportId: id, ...(site && { key: site.key, version: String(site.version) }) };
  const text = (name: TextName, width: "short" | "medium" | "long", optional = false) => (
    <Field
      name={name === "market" ? "marketBoundary" : name}
      label={t(name)}
      optional={optional}
      {...(hinted(name) && { hint: t(`${name}Hint`) })}
    >
      <Input
        width={width}
        defaultValue={site?.[name === "market" ? "marketBoundary" : name] ?? ""}
      />
    </Field>
  );
  return (
    <Form
      action={site ? saveSite : saveNewSite}
      hidden={hidden}
      className="max-w-reading space-y-6"
    >
      {!site && text("key", "short")}
      {text("name", "long")}
      {text("localName", "long", true)}
      <div className="grid gap-6 sm:grid-cols-2">
        {text("city", "medium", true)}
        {text("country", "short")}
        {text("region", "medium", true)}
        {text("market", "medium", true)}
      </div>
      <Field name="kind" label={t("kind")}>
        <Select
          width="medium"
          defaultValue={site?.kind ?? "office"}
          choices={siteKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </Field>
      <Checkbox name="inClaim" label={t("inClaimLabel")} defaultChecked={site?.inClaim ?? true} />
      <Field name="ownership" label={t("ownership")} hint={t("ownershipHint")} optional>
        <TextArea rows={2} defaultValue={ownedLines(site?.ownership ?? [])} />
      </Field>
      <ControlTest test={site?.controlTest ?? null} />
      <FormButtons back={`/reports/${id}/boundary`} />
    </Form>
  );
}

type TextName = "key" | "name" | "localName" | "city" | "country" | "region" | "market";
type Hinted = "key" | "country" | "region" | "market";

function hinted(name: TextName): name is Hinted {
  return ["key", "country", "region", "market"].includes(name);
}

function ControlTest({ test }: { test: Year["sites"][number]["controlTest"] }) {
  const t = useTranslations("workspace.boundary.sites");
  const line = (name: "operatedBy" | "lease" | "evidence" | "result") => (
    <Field name={`test.${name}`} label={t(name)} optional>
      <Input defaultValue={test?.[name] ?? ""} />
    </Field>
  );
  return (
    <fieldset className="space-y-4 rounded-md border p-4">
      <legend className="px-1 font-medium">{t("controlTitle")}</legend>
      <p className="text-sm text-muted-foreground">{t("controlHint")}</p>
      {line("operatedBy")}
      {line("lease")}
      <Checkbox
        name="test.ownEquipment"
        label={t("ownEquipment")}
        defaultChecked={test?.ownEquipment ?? false}
      />
      {line("evidence")}
      {line("result")}
    </fieldset>
  );
}
