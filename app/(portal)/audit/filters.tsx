import { getTranslations } from "next-intl/server";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Input, Select } from "@/app/_ui/input";
import type { AuditInput } from "@/lib/domain/inputs/audit";
import type { auditTrail } from "@/lib/services/audit-trail";

type Trail = Awaited<ReturnType<typeof auditTrail>>;
type Props = { readonly filter: AuditInput } & Pick<Trail, "people" | "actions">;

/** An ordinary form that asks by the address: it can be kept, sent on, and needs no script. */
export async function Filters({ filter, people, actions }: Props) {
  const t = await getTranslations("audit");
  const persons = people.map(({ id, name }) => ({ value: id, label: name }));
  const acts = actions.map((value) => ({ value, label: t(`acts.${value}`) }));
  return (
    <form
      action="/audit"
      className="mb-8 grid items-end gap-4 border-b pb-6 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_auto_auto_auto] print:hidden"
    >
      {filter.report && <input type="hidden" name="report" value={filter.report} />}
      {filter.organisation && (
        <input type="hidden" name="organisation" value={filter.organisation} />
      )}
      <Field name="person" label={t("person")}>
        <Select
          width="full"
          defaultValue={filter.person ?? ""}
          choices={[{ value: "", label: t("everybody") }, ...persons]}
        />
      </Field>
      <Field name="action" label={t("action")}>
        <Select
          width="full"
          defaultValue={filter.action ?? ""}
          choices={[{ value: "", label: t("everything") }, ...acts]}
        />
      </Field>
      <Field name="from" label={t("from")}>
        <Input type="date" width="medium" defaultValue={filter.from} />
      </Field>
      <Field name="to" label={t("to")}>
        <Input type="date" width="medium" defaultValue={filter.to} />
      </Field>
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
