import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/app/_ui/page-head";
import { isRefusal } from "@/lib/domain/refusal";
import { searchSerials } from "@/lib/services/ledger-search";
import { Answer } from "./answer";
import { Ask } from "./ask";
import { Forms } from "./forms";

type Props = {
  readonly searchParams: Promise<{ readonly serial?: string; readonly programme?: string }>;
};

export async function generateMetadata() {
  const t = await getTranslations("credits.ledger.search");
  return { title: t("title") };
}

/** Anyone asks whether numbers of a serial are retired here, and for which certificate. */
export default async function Page({ searchParams }: Props) {
  const { serial = "", programme = "" } = await searchParams;
  const t = await getTranslations("credits.ledger.search");
  const asked = { serial: serial.trim().slice(0, 200), programme };
  const answer = asked.serial === "" ? undefined : await searched(asked);
  const fault = answer && "values" in answer ? answer : undefined;
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      <div className="space-y-10">
        <Ask asked={asked} fault={fault} />
        {answer && !("values" in answer) && <Answer answer={answer} locale={await getLocale()} />}
        <Forms />
      </div>
    </>
  );
}

/** The answer, or the token at fault where the serial does not fit its programme. */
async function searched(asked: { readonly serial: string; readonly programme: string }) {
  try {
    return await searchSerials(asked);
  } catch (error) {
    if (isRefusal(error) && error.code === "invalid")
      return { word: error.word, values: error.values };
    throw error;
  }
}
