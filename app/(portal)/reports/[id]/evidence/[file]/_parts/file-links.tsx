import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { entryValue } from "../../../../_parts/entry-value";
import { LockMark } from "../../../../_parts/lock-mark";
import type { Files } from "../../_parts/entries";
import { EntryLink } from "../../_parts/entry-link";
import { unlinkEntry } from "../../actions";

type File = Files[number];
type Props = {
  readonly reportId: string;
  readonly file: File;
  readonly may: boolean;
  /** Links that a returned year has locked, by `entryValue`. */
  readonly locked: ReadonlySet<string>;
};

/** The entries that the file proves; each link can be taken away while the year is open. */
export function FileLinks({ reportId, file, may, locked }: Props) {
  const t = useTranslations("evidence");
  const isLocked = ({ subject, subjectKey }: File["links"][number]) =>
    locked.has(entryValue(subject, subjectKey));
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
            <span>
              <EntryLink reportId={reportId} {...link} />
              {isLocked(link) && <LockMark />}
            </span>
            {may && !isLocked(link) && <Unlink reportId={reportId} file={file} link={link} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type UnlinkProps = Omit<Props, "may" | "locked"> & { readonly link: File["links"][number] };

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
