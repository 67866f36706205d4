import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { listMessages } from "@/lib/services/notifications";
import { readAllAction } from "./actions";
import { MessageTable } from "./table";

type Props = { readonly searchParams: Promise<{ readonly after?: string | string[] }> };

export async function generateMetadata() {
  const t = await getTranslations("messages");
  return { title: t("title") };
}

/** What a person was told, the latest first, a page at a time. */
export default async function Page({ searchParams }: Props) {
  const { after } = await searchParams;
  const asked = typeof after === "string" ? { after } : {};
  const { messages, more, unread } = await listMessages(await currentActor(), asked);
  const t = await getTranslations("messages");
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        actions={
          unread > 0 && (
            <Form action={readAllAction} className="">
              <SubmitButton variant="outline">{t("readAll")}</SubmitButton>
            </Form>
          )
        }
      />
      {messages.length === 0 ? (
        <Empty title={t("noneTitle")}>{t("none")}</Empty>
      ) : (
        <MessageTable messages={messages} caption={t("unread", { count: unread })} />
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {after && <LinkButton href="/messages">{t("latest")}</LinkButton>}
        {more && <LinkButton href={`/messages?after=${more}`}>{t("older")}</LinkButton>}
      </div>
    </>
  );
}
