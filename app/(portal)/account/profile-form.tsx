import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/domain/roles";
import { profileAction } from "./actions";

/** Each language is named in itself, as who looks for it may read no other. */
const languages = [
  { value: "en", label: "English" },
  { value: "zh-CN", label: "简体中文" },
];

export function ProfileForm({ actor }: { actor: Actor }) {
  const t = useTranslations("account");
  const say = useTranslations("common");
  return (
    <Form action={profileAction}>
      <Field name="name" label={t("name")} hint={t("nameHint")}>
        <Input autoComplete="name" defaultValue={actor.name} />
      </Field>
      <Field name="locale" label={t("language")} hint={t("languageHint")}>
        <Select
          width="medium"
          defaultValue={actor.locale ?? ""}
          choices={[{ value: "", label: t("asBrowser") }, ...languages]}
        />
      </Field>
      <SubmitButton>{say("save")}</SubmitButton>
    </Form>
  );
}
