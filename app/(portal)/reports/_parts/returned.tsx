import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { Notice } from "@/app/_ui/notice";
import type { FindingPlace } from "@/lib/domain/assurance/finding";
import type { Touched } from "@/lib/domain/assurance/opening";
import { showLocks } from "@/lib/services/locks";
import type { Year } from "./year";

type Props = { readonly year: Year; readonly entry: Touched | undefined };

/** What a returned year has open, by which finding; of a page's own entry, whether it is locked and the way to open it. */
export async function Returned({ year, entry }: Props) {
  const t = await getTranslations("workspace.locked");
  const tSections = await getTranslations("workspace.sections");
  const { id: reportId } = year.report;
  const asked = { reportId, entries: entry ? [entry] : [] };
  const { locked, opening } = await showLocks(await currentActor(), asked);
  const findings = `/reports/${reportId}/findings`;
  const [own] = locked;
  const section = own && sectionOf[own.kind];
  const name = section ? tSections(section) : (own?.key ?? "");
  const opened = opening.map(({ ref, target }) => (
    <li key={ref}>
      <Link href={`${findings}#${ref}`}>{[ref, target].filter(Boolean).join(" · ")}</Link>
    </li>
  ));
  return (
    <Notice
      tone={own || !entry ? "locked" : "info"}
      title={own ? t("own", { entry: name }) : t(entry ? "ownOpen" : "returned")}
      action={
        <>
          <LinkButton href={findings} size="small">
            {t("answer")}
          </LinkButton>
          {(own || !entry) && (
            <LinkButton href={`${findings}?${new URLSearchParams(place(own))}#own`} size="small">
              {t("selfReport")}
            </LinkButton>
          )}
        </>
      }
    >
      <p>{t(opening.length > 0 ? "opened" : "openedNone")}</p>
      {opening.length > 0 && <ul className="flex flex-wrap gap-x-6 gap-y-1">{opened}</ul>}
    </Notice>
  );
}

/** Where an entry is a whole section, the section that it goes by. */
const sectionOf: Partial<Record<Touched["kind"], "boundary" | "progress">> = {
  boundary: "boundary",
  declarations: "progress",
};

/** What a self-report would be on. */
function place(own: Pick<Touched, "kind" | "key"> | undefined): Record<string, string> {
  if (!own) return {};
  const { kind, key } = own;
  if (kind === "boundary" || kind === "declarations")
    return { on: `section.${kind}` satisfies FindingPlace };
  return { on: kind, target: key };
}
