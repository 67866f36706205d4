import { useTranslations } from "next-intl";
import { type FindingPlace, findingPlaces } from "@/lib/domain/assurance/finding";
import { Field } from "./field";
import { Input, Select } from "./input";

type Props = { readonly on: FindingPlace; readonly target: string };

/** What a finding is on: the kind of thing, and its key where it is one of many. */
export function FindingPlaceFields({ on, target }: Props) {
  const t = useTranslations("verification.places");
  return (
    <>
      <Field name="on" label={t("on")} hint={t("onHint")}>
        <Select
          width="medium"
          defaultValue={on}
          choices={findingPlaces.map((value) => ({
            value,
            label: t(`names.${value.replace(".", "_") as Named<typeof value>}`),
          }))}
        />
      </Field>
      <Field name="target" label={t("key")} hint={t("keyHint")} optional>
        <Input width="medium" defaultValue={target} autoComplete="off" />
      </Field>
    </>
  );
}
/** A full stop divides the names of words. */
type Named<P> = P extends `section.${infer S}` ? `section_${S}` : P;
