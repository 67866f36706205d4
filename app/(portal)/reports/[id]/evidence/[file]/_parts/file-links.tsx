import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Files } from "../../_parts/entries";
import { EntryLink } from "../../_parts/entry-link";
import { unlinkEntry } from "../../actions";

type File = Files[number];
type Props = { readonly reportId: string; readonly file: File; readonly may: boolean };

/** The entries that the file proves; each link can be taken away while the year is open. */
export function FileLinks({ reportId, file, may }: Props) {
  const t = useTranslations("evidence");
  return (
    <Card title={t("file.links")}>
      {file.links.length === 0 && <p className="text-muted-foreground">{t("file.noLinks")}</p>}
      <ul className="divide-y">
        {file.links.map((link) => (
          <li
            key={`${link.subject}/${link.subjectKey}`}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5"
          >
            <span className="text-sm text-muted-foreground">{t(`subjects.${link.subject}`)}</span>
            <EntryLink reportId={reportId} {...link} />
            {may && <Unlink reportId={reportId} file={file} link={link} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type UnlinkProps = Omit<Props, "may"> & { readonly link: File["links"][number] };

function Unlink({ reportId, file, link }: UnlinkProps) {
  const t = useTranslations("evidence.file");
  const hidden = { reportId, evidenceId: file.id, links: JSON.stringify([link]) };
  return (
    <Form action={unlinkEntry} hidden={hidden} done={t("unlinked")} className="ml-auto">
      <SubmitButton variant="quiet" size="small" aria-label={`${t("unlink")}: ${link.subjectKey}`}>
        {t("unlink")}
      </SubmitButton>
    </Form>
  );
}
