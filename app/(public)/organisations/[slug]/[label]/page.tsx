import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { LinkButton } from "@/app/_ui/button";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { notThere } from "@/app/_ui/not-there";
import { PageHead } from "@/app/_ui/page-head";
import { PublishedRecord } from "@/app/_ui/published-record";
import { reached } from "@/app/_ui/reached";
import { RestatedFigures } from "@/app/_ui/restated-figures";
import { StatusChip } from "@/app/_ui/status-chip";
import { Withdrawn } from "@/app/_ui/withdrawn";
import { day } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import { localeOf, locales } from "@/lib/domain/words/index";
import { publicYear } from "@/lib/services/public-years";

type Props = { readonly params: Promise<{ readonly slug: string; readonly label: string }> };
const load = cache((slug: string, label: string) =>
  /^[a-z0-9-]{1,60}$/.test(slug) ? reached(publicYear({ slug, label })) : notThere(),
);

export async function generateMetadata({ params }: Props) {
  const { slug, label } = await params;
  const found = await load(slug, decodeURIComponent(label));
  if (!found) return {};
  const { legalName, localName } = found.organisation;
  return { title: `${nameIn(await getLocale(), legalName, localName)}, ${found.label}` };
}

/** A published year: its revisions side by side, and why one followed the other. */
export default async function Page({ params }: Props) {
  const { slug, label } = await params;
  const found = await load(slug, decodeURIComponent(label));
  if (!found) return null;
  const t = await getTranslations("restatements");
  const tRegister = await getTranslations("register");
  const locale = localeOf(await getLocale());
  const { organisation, revisions, restatements, record } = found;
  const paper = `/api/v1/organisations/${slug}/years/${label}/annual-report`;
  const name = nameIn(locale, organisation.legalName, organisation.localName);
  const heads = {
    approved: t("public.approved"),
    done: t("compare.causes"),
    declined: t("public.declined"),
  };
  return (
    <>
      <PageHead
        title={t("public.title", { name, label: found.label })}
        crumbs={[{ href: `/organisations/${slug}`, label: name }]}
        chip={organisation.demo && <DemoBadge />}
        lede={t("public.lede")}
      />
      <div className="space-y-10">
        <ul className="space-y-2">
          {revisions.map(({ revision, state, withdrawn }, n) => (
            <li key={revision} className="flex flex-wrap items-center gap-3">
              {t("chain.number", { n: revision })}
              <StatusChip kind="report" state={state} />
              {state === "superseded" && revisions[n + 1] && (
                <span>{t("chain.supersededBy", { n: revisions[n + 1]?.revision ?? 0 })}</span>
              )}
              {withdrawn && (
                <div className="basis-full">
                  <Withdrawn withdrawal={withdrawn} />
                </div>
              )}
            </li>
          ))}
        </ul>
        <RestatedFigures
          caption={t("compare.title")}
          sides={revisions.map(({ revision, figures }) => ({
            head: t("compare.revision", { n: revision }),
            figures,
          }))}
        />
        {record && <PublishedRecord record={record} />}
        {record && (
          <section>
            <h2 className="mb-3 text-xl font-semibold">{t("public.report")}</h2>
            <p className="mb-3 max-w-reading">{t("public.reportText")}</p>
            <p className="flex flex-wrap gap-3">
              {locales.map((one) => (
                <LinkButton key={one} href={`${paper}/${one}`} size="small" download>
                  {tRegister(`languages.${one}`)}
                </LinkButton>
              ))}
            </p>
          </section>
        )}
        {restatements.length === 0 && <p>{t("public.none")}</p>}
        {(["approved", "done", "declined"] as const).map((state) => {
          const own = restatements.filter((one) => one.state === state);
          if (own.length === 0) return null;
          return (
            <section key={state}>
              <h2 className="mb-3 text-xl font-semibold">{heads[state]}</h2>
              {state !== "done" && <p className="mb-3 max-w-reading">{t(`public.${state}Text`)}</p>}
              <ul className="space-y-4">
                {own.map((one) => (
                  <li key={one.id} className="max-w-reading">
                    <p className="font-medium">{t(`triggers.${one.trigger}`)}</p>
                    <p>{one.reason}</p>
                    <p className="text-muted-foreground">
                      {t("public.reason", {
                        reason: one.decisionReason ?? "",
                        day: day((one.decidedAt ?? "").slice(0, 10), locale),
                      })}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
