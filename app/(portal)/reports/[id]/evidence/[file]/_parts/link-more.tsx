import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Year } from "../../../../_parts/year";
import type { Asked } from "../../_parts/asked";
import type { Entries, Entry, Files } from "../../_parts/entries";
import { EntryChoice } from "../../_parts/entry-choice";
import { EntryFilter } from "../../_parts/entry-filter";
import { linkEntries } from "../../actions";

type Props = {
  readonly year: Year;
  readonly file: Files[number];
  readonly groups: readonly Entries[];
  readonly asked: Asked;
  readonly locked: ReadonlySet<string>;
};

/** Links a file that is here already to more entries. */
export function LinkMore({ year, file, groups, asked, locked }: Props) {
  const t = useTranslations("evidence");
  const { id } = year.report;
  const isNew = ({ subject, key }: Entry) =>
    !file.links.some((link) => link.subject === subject && link.subjectKey === key);
  const others = groups
    .map((group) => ({ ...group, entries: group.entries.filter(isNew) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <Card title={t("file.more")}>
      <p className="mb-3 text-sm text-muted-foreground">{t("narrow.hintLink")}</p>
      <EntryFilter base={`/reports/${id}/evidence/${file.id}`} year={year} asked={asked} />
      <Form
        action={linkEntries}
        hidden={{ reportId: id, evidenceId: file.id }}
        done={t("file.done")}
        className="mt-4 space-y-3"
      >
        <EntryChoice groups={others} asked={asked} locked={locked} />
        <SubmitButton variant="outline">{t("file.submit")}</SubmitButton>
      </Form>
    </Card>
  );
}
