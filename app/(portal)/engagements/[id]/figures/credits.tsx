import { getTranslations } from "next-intl/server";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { HashInput } from "@/app/_ui/hash-input";
import { Input, TextArea } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { Chip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type Column, Table } from "@/app/_ui/table";
import { day, integer } from "@/lib/domain/format";
import { checkResults } from "@/lib/domain/ledger/status";
import { checkAction } from "../actions";
import type { Shared } from "./shared";

type Row = Shared["work"]["retirements"][number];

/** The credits retired, with the registry check of each; a second person records it here. */
export async function Credits({ of, work, locale }: Shared) {
  const t = await getTranslations();
  const word = (key: "serial" | "project" | "quantity" | "retiredOn" | "none" | "checked") =>
    t(`register.certificate.credits.${key}`);
  const checks = of.allows("retirement.check");
  const columns: Column<Row>[] = [
    {
      key: "project",
      head: word("project"),
      names: true,
      cell: ({ programme, projectId, projectName }) => `${programme} ${projectId}, ${projectName}`,
    },
    {
      key: "serial",
      head: word("serial"),
      cell: ({ serial }) => <span className="font-mono text-sm break-all">{serial}</span>,
    },
    {
      key: "retired",
      head: word("retiredOn"),
      cell: ({ retiredOn }) => day(retiredOn, locale),
    },
    {
      key: "quantity",
      head: word("quantity"),
      number: true,
      cell: ({ quantity }) => integer(quantity),
    },
    {
      key: "check",
      head: word("checked"),
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2 max-sm:justify-end">
          <Chip tone={row.checkedAt ? "good" : "waiting"}>
            {row.checkedAt
              ? t("verification.figures.checked", { day: day(row.checkedAt, locale) })
              : t("verification.figures.unchecked")}
          </Chip>
          {checks && !row.checkedAt && <Check row={row} />}
        </span>
      ),
    },
  ];
  return (
    <section>
      <Table
        caption={t("verification.figures.credits")}
        dense
        columns={columns}
        rows={work.retirements}
        rowKey={({ key }) => key}
        empty={word("none")}
      />
    </section>
  );
}

/** What a second person saw of a retirement in its registry. */
export async function Check({ row }: { row: Pick<Row, "reportId" | "key" | "registryUrl"> }) {
  const t = await getTranslations();
  return (
    <Dialog
      open={t("verification.figures.check")}
      size="small"
      title={t("verification.figures.checkTitle", { key: row.key })}
      cancel={t("common.cancel")}
    >
      <Form action={checkAction} hidden={{ reportId: row.reportId, key: row.key }}>
        <Radios
          name="result"
          legend={t("credits.check.result")}
          choices={checkResults.map((value) => ({
            value,
            label: t(`credits.check.${value}`),
            hint: t(`credits.check.${value}Hint`),
          }))}
        />
        <Field name="url" label={t("verification.figures.checkUrl")} optional>
          <Input type="url" width="full" defaultValue={row.registryUrl} />
        </Field>
        <Field
          name="note"
          label={t("verification.figures.checkNote")}
          hint={t("verification.figures.checkHint")}
        >
          <TextArea rows={3} />
        </Field>
        <Field
          name="screenshotSha256"
          label={t("credits.check.screenshot")}
          hint={t("credits.check.screenshotHint")}
          optional
        >
          <HashInput choose={t("credits.check.choose")} />
        </Field>
        <SubmitButton>{t("verification.figures.checkSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}
