import { getTranslations } from "next-intl/server";
import { ClientWords } from "@/app/_ui/client-words";
import { PageHead } from "@/app/_ui/page-head";
import { ComplaintForm } from "./complaint-form";

type Props = { readonly searchParams: Promise<{ readonly certificate?: string }> };

export async function generateMetadata() {
  const t = await getTranslations("complaints.new");
  return { title: t("title") };
}

const steps = ["acknowledge", "hear", "decide", "appeal"] as const;

/** Where anyone reports a concern; a certificate's page fills in its number. */
export default async function Page({ searchParams }: Props) {
  const t = await getTranslations("complaints.new");
  const { certificate = "" } = await searchParams;
  return (
    <ClientWords areas={["complaints"]}>
      <PageHead title={t("title")} lede={t("lede")} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ComplaintForm certificate={certificate.slice(0, 200)} />
        <aside>
          <h2 className="mb-3 text-xl font-semibold">{t("after")}</h2>
          <ol className="list-decimal space-y-2 pl-5">
            {steps.map((step) => (
              <li key={step}>{t(`steps.${step}`)}</li>
            ))}
          </ol>
        </aside>
      </div>
    </ClientWords>
  );
}
