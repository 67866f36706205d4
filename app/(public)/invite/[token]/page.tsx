import { getLocale, getTimeZone, getTranslations } from "next-intl/server";
import { optionalActor } from "@/app/_ui/actor";
import { ClientWords } from "@/app/_ui/client-words";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { useTold } from "@/app/_ui/told";
import { instant } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import { isRefusal, type Told } from "@/lib/domain/refusal";
import { localeOf } from "@/lib/domain/words/index";
import { showInvitation } from "@/lib/services/invitations";
import { AcceptForm } from "./accept-form";
import { JoinForm } from "./join-form";

type Props = { readonly params: Promise<{ readonly token: string }> };

export const metadata = { robots: { index: false } };

/** Where an invitation's link leads: join as a new person, or as the one who is signed in. */
export default async function Page({ params }: Props) {
  const { token } = await params;
  const invitation = await shown(token);
  if ("word" in invitation) return <Closed told={invitation} />;
  const t = await getTranslations();
  const locale = localeOf(await getLocale());
  const { email, legalName, localName, role, expiresAt, known } = invitation;
  const name = nameIn(locale, legalName, localName);
  const until = instant(expiresAt, locale, await getTimeZone());
  const actor = await optionalActor();
  return (
    <ClientWords areas={["account", "members"]}>
      <div className="mx-auto max-w-xl">
        <PageHead
          title={t("members.accept.title", { name })}
          lede={t("members.accept.lede", { role: t(`roles.${role}.name`) })}
        />
        <p className="mb-2">{t(`roles.${role}.does`)}</p>
        <p className="mb-8 text-muted-foreground">
          {t("members.accept.forAddress", { email, until })}
        </p>
        {known || actor ? (
          <JoinForm token={token} actor={actor} email={email} role={t(`roles.${role}.name`)} />
        ) : (
          <AcceptForm token={token} email={email} locale={locale} />
        )}
      </div>
    </ClientWords>
  );
}

/** The invitation, or the words why it cannot be used; an unknown link is told as a closed one. */
async function shown(token: string) {
  try {
    return await showInvitation(token);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { code, word, values } = error;
    if (code === "not_found") return { word: "members.refused.expired" } satisfies Told;
    return { word, values } satisfies Told;
  }
}

async function Closed({ told }: { told: Told }) {
  const t = await getTranslations("members.accept");
  return (
    <Notice tone="warning" title={t("closedTitle")}>
      <Words told={told} />
    </Notice>
  );
}

function Words({ told }: { told: Told }) {
  return useTold()(told);
}
