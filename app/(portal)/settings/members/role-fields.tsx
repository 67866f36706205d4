import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Select, TextArea } from "@/app/_ui/input";
import { type OrganisationKind, type Role, roleNames, roles } from "@/lib/domain/roles";

type Props = {
  readonly kind: OrganisationKind;
  readonly role?: Role;
  readonly siteKeys?: readonly string[];
};

/** A role of this kind of organisation, and the sites where the role is a site contributor's. */
export function RoleFields({ kind, role, siteKeys = [] }: Props) {
  const t = useTranslations();
  const held = roleNames.filter((one) => roles[one].of === kind);
  const choices = held.map((value) => ({ value, label: t(`roles.${value}.name`) }));
  return (
    <>
      <Field name="role" label={t("members.role")}>
        <Select choices={choices} {...(role && { defaultValue: role })} />
      </Field>
      {kind === "reporter" && (
        <Field
          name="siteKeys"
          label={t("members.siteKeys")}
          hint={t("members.siteKeysHint")}
          optional
        >
          <TextArea rows={2} width="long" defaultValue={siteKeys.join("\n")} />
        </Field>
      )}
    </>
  );
}
