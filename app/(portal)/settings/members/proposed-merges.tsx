import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import type { listProposedMerges } from "@/lib/services/merges";
import { agreeAction, setAsideAction } from "./actions";

type Props = { readonly merges: Awaited<ReturnType<typeof listProposedMerges>> };

/** SD9: accounts said to be one person's, which a second person agrees to, or sets aside. */
export async function ProposedMerges({ merges }: Props) {
  const t = await getTranslations("members");
  const locale = localeOf(await getLocale());
  return (
    <Table
      caption={t("merge.waiting")}
      rows={merges}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "accounts",
          head: t("merge.accounts"),
          names: true,
          cell: ({ accounts }) =>
            accounts.map(({ name, email }) => <p key={email}>{`${name} · ${email}`}</p>),
        },
        { key: "why", head: t("merge.why"), cell: ({ reason }) => reason },
        { key: "by", head: t("merge.by"), cell: ({ proposedBy }) => proposedBy },
        { key: "on", head: t("merge.on"), cell: ({ proposedAt }) => day(proposedAt, locale) },
        { key: "act", head: t("act"), cell: (one) => <Decide {...one} /> },
      ]}
    />
  );
}

async function Decide({ id, mayAgree }: Pick<Props["merges"][number], "id" | "mayAgree">) {
  const t = await getTranslations("members.merge");
  return (
    <span className="flex flex-wrap gap-2">
      {mayAgree && (
        <Form action={agreeAction} hidden={{ id }} done={t("agreed")} className="">
          <SubmitButton size="small">{t("agree")}</SubmitButton>
        </Form>
      )}
      <Form action={setAsideAction} hidden={{ id }} done={t("set")} className="">
        <SubmitButton variant="quiet" size="small">
          {t("refuse")}
        </SubmitButton>
      </Form>
    </span>
  );
}
