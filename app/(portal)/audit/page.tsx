import { Download } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { type AuditInput, auditInput } from "@/lib/domain/inputs/audit";
import { auditTrail } from "@/lib/services/audit-trail";
import { Days } from "./days";
import { Filters } from "./filters";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

/** The trail a person may see, a hundred entries a page, the latest first. */
export default async function Page({ searchParams }: Props) {
  const filter = auditInput.parse(await searchParams);
  const actor = await currentActor();
  const trail = await reached(auditTrail(actor, filter));
  if (!trail) return <NoPermission role="org_admin" />;
  const t = await getTranslations("audit");
  const onlyOwn = actor.memberships.every(({ role }) => ["reporter", "contributor"].includes(role));
  const { before, ...narrowing } = filter;
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t(onlyOwn ? "lede_own" : "lede")}
        actions={
          <LinkButton
            href={address("/api/audit", narrowing)}
            icon={<Download aria-hidden className="size-4" />}
            download
          >
            {t("export")}
          </LinkButton>
        }
      />
      <Filters filter={filter} people={trail.people} actions={trail.actions} />
      {trail.events.length === 0 && <Nothing filtered={Object.values(filter).some(Boolean)} />}
      <Days events={trail.events} />
      <nav className="mt-8 flex gap-3">
        {before && <LinkButton href={address("/audit", narrowing)}>{t("newest")}</LinkButton>}
        {trail.next && (
          <LinkButton href={address("/audit", { ...narrowing, before: trail.next })}>
            {t("older")}
          </LinkButton>
        )}
      </nav>
    </>
  );
}

async function Nothing({ filtered }: { filtered: boolean }) {
  const t = await getTranslations("audit");
  return filtered ? (
    <Empty title={t("noneMatch")}>
      <a href="/audit">{t("newest")}</a>
    </Empty>
  ) : (
    <Empty title={t("empty")}>{t("emptyText")}</Empty>
  );
}

function address(path: string, filter: AuditInput): string {
  const asked = Object.entries(filter).filter((entry): entry is [string, string] => !!entry[1]);
  const query = new URLSearchParams(asked).toString();
  return query ? `${path}?${query}` : path;
}
