import { FileText } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import { fileSize } from "@/lib/domain/format";
import type { listEvidence } from "@/lib/services/evidence";
import { EvidenceUpload } from "./evidence-upload";
import { LockMark } from "./lock-mark";
import { evidenceLocked } from "./locks";
import { mayDo, type Year } from "./year";

type Props = {
  readonly year: Year;
  readonly files: Awaited<ReturnType<typeof listEvidence>>;
  readonly subject: "instrument" | "measure" | "retirement" | "denominator";
  readonly subjectKey: string;
};

/** The files that prove an entry, and the way to add more with the entry ticked already. */
export async function OwnEvidence({ year, files, subject, subjectKey }: Props) {
  const t = await getTranslations("evidence.own");
  const locked = (await evidenceLocked(year, files, [{ subject, subjectKey }])).size > 0;
  const base = `/reports/${year.report.id}/evidence`;
  const own = files.filter(({ links }) =>
    links.some((link) => link.subject === subject && link.subjectKey === subjectKey),
  );
  const to = `${base}?${new URLSearchParams({ for: `${subject}/${subjectKey}`, subject })}`;
  const may = mayDo(year, "evidence.upload");
  // A verified year takes retirements still, and what proves them.
  const mayProve = !may && subject === "retirement" && mayDo(year, "retirement.record");
  const add = may && !locked && (
    <LinkButton href={to} size="small">
      {t("add")}
    </LinkButton>
  );
  return (
    <Card title={t("title")} aside={locked ? <LockMark /> : add}>
      {own.length === 0 && <p className="text-muted-foreground">{t("none")}</p>}
      <ul className="divide-y">
        {own.map(({ id, name, size }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
            <FileText aria-hidden className="size-4 shrink-0 text-muted-foreground" />
            <Link
              href={`${base}/${id}`}
              className="min-w-0 py-0.5 text-primary underline underline-offset-3 wrap-anywhere"
            >
              {name}
            </Link>
            <span className="text-sm text-muted-foreground">{fileSize(size)}</span>
          </li>
        ))}
      </ul>
      {mayProve && (
        <div className="mt-4">
          <EvidenceUpload reportId={year.report.id} links={[{ subject, subjectKey }]} />
        </div>
      )}
    </Card>
  );
}
