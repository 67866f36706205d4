import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import { integer } from "@/lib/domain/format";
import type { Entries } from "./entries";
import { EntryLink } from "./entry-link";

type Props = { readonly reportId: string; readonly groups: readonly Entries[] };

const most = 24;

/** The entries that need a file and have none, each a link to its page. */
export function Without({ reportId, groups }: Props) {
  const t = useTranslations("evidence");
  if (groups.length === 0)
    return (
      <p className="flex items-center gap-2">
        <CircleCheck aria-hidden className="size-5 shrink-0 text-success" />
        {t("without.complete")}
      </p>
    );
  return (
    <Card title={t("without.title")}>
      <p>{t("without.text")}</p>
      <dl className="mt-3 space-y-3">
        {groups.map(({ subject, entries, all }) => (
          <div key={subject}>
            <dt className="font-medium">{t(`many.${subject}`, { count: all })}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-4 text-sm">
                {entries.slice(0, most).map(({ key }) => (
                  <li key={key}>
                    <EntryLink reportId={reportId} subject={subject} subjectKey={key} />
                  </li>
                ))}
                {all > most && (
                  <li>
                    <Link
                      href={`/reports/${reportId}/activities?missing=evidence`}
                      className="inline-block py-0.5 underline underline-offset-3"
                    >
                      {t("without.all", { count: integer(all) })}
                    </Link>
                  </li>
                )}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-muted-foreground">{t("without.modelled")}</p>
    </Card>
  );
}
