import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { Notice } from "@/app/_ui/notice";
import { usePlaceName } from "@/app/_ui/place-name";
import { Withdrawn } from "@/app/_ui/withdrawn";
import { openFindings, type YearEngagement } from "../../_parts/engagement";
import type { Year } from "../../_parts/year";

type Props = { readonly year: Year; readonly engagement: YearEngagement };
type AllProps = Props & {
  /** Whether the demonstration’s file still waits to be imported. */
  readonly inFile: boolean;
};

/** What the organisation has to know: why its year was withdrawn, findings of a returned one, and the demonstration's file. */
export function Notices({ year, engagement, inFile }: AllProps) {
  return (
    <>
      {year.withdrawal && (
        <Notice tone="warning">
          <Withdrawn withdrawal={year.withdrawal} />
        </Notice>
      )}
      {year.report.state === "returned" && <Returned year={year} engagement={engagement} />}
      {inFile && <RestInFile year={year} />}
    </>
  );
}

function Returned({ year, engagement }: Props) {
  const t = useTranslations("workspace.returned");
  const placeName = usePlaceName();
  const base = `/reports/${year.report.id}`;
  const open = openFindings(engagement);
  if (open.length === 0)
    return (
      <Notice
        tone="success"
        title={t("none")}
        action={<LinkButton href={`${base}/review`}>{t("resubmit")}</LinkButton>}
      />
    );
  return (
    <Notice
      tone="warning"
      title={t("title", { count: open.length })}
      action={<LinkButton href={`${base}/findings`}>{t("action")}</LinkButton>}
    >
      <p>{t("text")}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {open.map(({ ref, rounds, ...place }) => (
          <li key={ref}>
            <Link href={`${base}/findings#${ref}`}>{`${ref} · ${placeName(place)}`}</Link>
            {`: ${rounds[0]?.text ?? ""}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The demonstration leaves part of its second year for a newcomer to import. */
function RestInFile({ year }: { year: Year }) {
  const t = useTranslations("workspace.csv");
  const { id, label } = year.report;
  const icon = <Download aria-hidden className="size-4" />;
  return (
    <Notice
      title={t("title", { label })}
      action={
        <>
          <LinkButton href={`/demonstration/activities-${label}.csv`} download icon={icon}>
            {t("download")}
          </LinkButton>
          <LinkButton href={`/reports/${id}/import`}>{t("import")}</LinkButton>
        </>
      }
    >
      {t("text")}
    </Notice>
  );
}
