import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { Link } from "@/app/_ui/link";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type Column, Table } from "@/app/_ui/table";
import { integer } from "@/lib/domain/format";
import { removeBatchAction } from "../actions";
import type { Ledger } from "./ledger";

type Batch = Ledger["batches"][number];

/** The credits held as blocks, what was retired of each, and what is left. */
export function Batches({ ledger: { id, batches, open } }: { ledger: Ledger }) {
  const t = useTranslations("credits.ledger.batches");
  const columns: Column<Batch>[] = [
    { key: "key", head: t("key"), names: true, cell: ({ key }) => key },
    {
      key: "serial",
      head: useTranslations("credits.ledger.blocks")("serial"),
      cell: ({ serial, projectName }) => (
        <span className="block min-w-44">
          <span className="font-mono text-sm break-all">{serial}</span>
          <span className="block text-muted-foreground">{projectName}</span>
        </span>
      ),
    },
    {
      key: "held",
      head: t("held"),
      number: true,
      cell: ({ quantity }) => integer(quantity),
    },
    { key: "retired", head: t("retired"), number: true, cell: (one) => integer(one.retired) },
    { key: "left", head: t("left"), number: true, cell: ({ left }) => integer(left) },
    {
      key: "act",
      head: <span className="sr-only">{t("acts")}</span>,
      cell: (batch) => (
        <span className="flex flex-wrap items-center gap-3 max-sm:justify-end">
          {open && batch.left > 0 && (
            <Link
              href={`/reports/${open.id}/credits/new?batch=${batch.id}`}
              className="py-0.5 text-primary underline underline-offset-3"
            >
              {t("retire", { year: open.label })}
            </Link>
          )}
          {batch.blocks === 0 && <Remove organisationId={id} batch={batch} />}
        </span>
      ),
    },
  ];
  return (
    <section className="space-y-3">
      <Table
        dense
        caption={t("caption")}
        columns={columns}
        rows={batches}
        rowKey={(one) => one.id}
        empty={t("none")}
      />
      <p className="max-w-reading text-sm text-muted-foreground">{t("lede")}</p>
      <LinkButton
        href={`/ledger/batches/new?organisation=${id}`}
        icon={<Plus aria-hidden className="size-4" />}
      >
        {t("add")}
      </LinkButton>
    </section>
  );
}

function Remove({ organisationId, batch }: { organisationId: string; batch: Batch }) {
  const t = useTranslations("credits.ledger.batches");
  const tCommon = useTranslations("common");
  return (
    <Dialog
      open={t("remove")}
      variant="danger"
      size="small"
      title={t("removeTitle", { key: batch.key })}
      cancel={tCommon("cancel")}
    >
      <p>{t("removeText")}</p>
      <Form action={removeBatchAction} hidden={{ organisationId, id: batch.id }}>
        <Field name="reason" label={t("reason")} hint={t("reasonHint")}>
          <TextArea rows={3} />
        </Field>
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{tCommon("cancel")}</CloseDialog>
          <SubmitButton variant="danger">{t("remove")}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
