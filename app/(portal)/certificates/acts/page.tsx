import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Button } from "@/app/_ui/button";
import { CertificateEvents } from "@/app/_ui/certificate/events";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { type SuspensionCause, suspensionCauses } from "@/lib/domain/certificate-causes";
import { isRefusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { type CertificateLife, showCertificateLife } from "@/lib/services/certificate-life";
import { showDesk } from "@/lib/services/desk";
import { Acts } from "./acts";

type Props = {
  readonly searchParams: Promise<{ readonly number?: string; readonly cause?: string }>;
};

export async function generateMetadata() {
  const t = await getTranslations("certificates.acts");
  return { title: t("title") };
}

/** A certificate by its number, and what this person may do with its force. */
export default async function Page({ searchParams }: Props) {
  const t = await getTranslations("certificates.acts");
  const actor = await currentActor();
  const { number: typed, cause: asked } = await searchParams;
  const number = typed?.trim() ?? "";
  const cause = suspensionCauses.find((one) => one === asked);
  const found = number === "" ? null : await sought(actor, number);
  if (found === undefined) return <NoPermission role="issuer" />;
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      <form className="mb-8 flex flex-wrap items-end gap-3">
        <label className="w-full max-w-md">
          <span className="mb-1 block font-medium">{t("number")}</span>
          <input
            name="number"
            defaultValue={number}
            autoComplete="off"
            className="block w-full rounded-md border border-control bg-surface px-3 py-2 font-mono"
          />
        </label>
        <Button type="submit" variant="outline">
          {t("find")}
        </Button>
      </form>
      {found === "missing" && <Notice tone="warning">{t("missing")}</Notice>}
      {found && found !== "missing" && <Life life={found} cause={cause} />}
      {found === null && <Waiting actor={actor} />}
    </>
  );
}

/** The certificates that somebody asks this person about, where none is named yet. */
async function Waiting({ actor }: { actor: Actor }) {
  const t = await getTranslations("desk");
  const waiting = (await showDesk(actor)).filter(({ path }) => path.startsWith("/certificates/"));
  return (
    <ul className="space-y-2">
      {waiting.map(({ wait, id, path, organisation, year }) => (
        <li key={`${wait} ${id}`}>
          <Link href={path} className="text-primary underline underline-offset-3">
            {t(`wait.${wait}`)}
          </Link>{" "}
          {t("year", { organisation, year })}
        </li>
      ))}
    </ul>
  );
}

type LifeProps = { readonly life: CertificateLife; readonly cause: SuspensionCause | undefined };

async function Life({ life, cause }: LifeProps) {
  const t = await getTranslations("certificates.acts");
  return (
    <div className="space-y-8">
      <p className="flex flex-wrap items-center gap-3">
        <Link href={`/register/${life.number}`} className="font-mono">
          {life.number}
        </Link>
        {life.holder}
        <StatusChip kind="certificate" state={life.state} />
      </p>
      <Acts life={life} cause={cause} />
      <section>
        <h2 className="mb-3 text-xl font-semibold">{t("history")}</h2>
        <CertificateEvents history={life.history} />
      </section>
    </div>
  );
}

/** Undefined where the person's role may not look; "missing" where they reach no such certificate. */
async function sought(
  actor: Actor,
  number: string,
): Promise<CertificateLife | "missing" | undefined> {
  try {
    return await reached(showCertificateLife(actor, number));
  } catch (error) {
    if (isRefusal(error) && error.code === "not_found") return "missing";
    throw error;
  }
}
