import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/input";
import { Ticks } from "@/app/_ui/ticks";
import { nameIn } from "@/lib/domain/name-in";
import { type OrganisationKind, type Role, roleNames, roles } from "@/lib/domain/roles";

/** An organisation whose roles are given, with the sites that a site contributor's may be limited to. */
export type Place = {
  readonly kind: OrganisationKind;
  readonly sites: readonly {
    readonly key: string;
    readonly name: string;
    readonly localName: string;
  }[];
};
type Props = Place & {
  readonly role?: Role;
  readonly siteKeys?: readonly string[];
};

/** A role of this kind of organisation, and the sites where the role is a site contributor's. */
export function RoleFields({ kind, sites, role, siteKeys = [] }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const held = roleNames.filter((one) => roles[one].of === kind);
  const choices = held.map((value) => ({ value, label: t(`roles.${value}.name`) }));
  return (
    <>
      <Field name="role" label={t("members.role")}>
        <Select choices={choices} {...(role && { defaultValue: role })} />
      </Field>
      {kind === "reporter" && (
        <Ticks
          name="siteKeys"
          legend={t("members.siteKeys")}
          hint={t(sites.length === 0 ? "members.noSites" : "members.siteKeysHint")}
          choices={sites.map(({ key, name, localName }) => ({
            value: key,
            label: `${nameIn(locale, name, localName)} · ${key}`,
          }))}
          ticked={siteKeys}
        />
      )}
    </>
  );
}
