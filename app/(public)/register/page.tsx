import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { Link } from "@/app/_ui/link";
import { reached } from "@/app/_ui/reached";
import { claimTypes } from "@/lib/domain/case/case-file";
import { certificateStates } from "@/lib/domain/workflow";
import { searchRegister } from "@/lib/services/register";
import { Front } from "./_parts/front";
import { RegisterTable } from "./_parts/register-table";
import { Search } from "./_parts/search";

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata() {
  const t = await getTranslations("register");
  return { title: t("title"), description: t("purpose") };
}

/** The public front: what Zeroproof is, the search, the certificates. */
export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const text = (name: string) => typed(query[name]);
  const asked = {
    text: text("text"),
    year: text("year").slice(0, 20),
    status: certificateStates.find((one) => one === text("status")) ?? ("" as const),
    type: claimTypes.find((one) => one === text("type")) ?? ("" as const),
    country: /^[A-Z]{2}$/.test(text("country")) ? text("country") : "",
    verifier: text("verifier").slice(0, 60),
    credit: text("credit"),
  };
  const found = await reached(searchRegister({ ...asked, cursor: text("cursor") }));
  const t = await getTranslations();
  if (!found) return null;
  const { certificates, next, years, verifiers, countries } = found;
  const filtered = Object.values(asked).some((one) => one !== "");
  return (
    <>
      <Front demo={certificates.some(({ demo }) => demo)} />
      <Search asked={asked} from={{ years, verifiers, countries }} filtered={filtered} />
      {certificates.length > 0 ? (
        <RegisterTable certificates={certificates} />
      ) : (
        <Empty title={t(filtered ? "register.none.filteredTitle" : "register.none.title")}>
          {t(filtered ? "register.none.filtered" : "register.none.text")}
        </Empty>
      )}
      <p className="mt-3 print:hidden">
        <Link
          href={`/api/v1/certificates?${new URLSearchParams({ ...asked, format: "csv", limit: "100" })}`}
          className="text-primary underline underline-offset-3"
          prefetch={false}
        >
          {t("register.csv")}
        </Link>
      </p>
      {next && (
        <div className="mt-4">
          <LinkButton href={`/register?${new URLSearchParams({ ...asked, cursor: next })}`}>
            {t("common.next")}
          </LinkButton>
        </div>
      )}
      <section className="mt-16 grid gap-x-16 gap-y-8 border-t pt-10 md:grid-cols-2">
        <div>
          <h2 className="text-xl font-semibold">{t("register.checkTitle")}</h2>
          <p className="mt-2 mb-4 max-w-reading">{t("register.checkText")}</p>
          <LinkButton href="/verify">{t("register.checkLink")}</LinkButton>
        </div>
        <div>
          <h2 className="text-xl font-semibold">{t("register.method.title")}</h2>
          <p className="mt-2 mb-4 max-w-reading">{t("register.method.lede")}</p>
          <LinkButton href="/method">{t("register.methodLink")}</LinkButton>
        </div>
      </section>
    </>
  );
}

/** What stands in an address, as a search may have it: one text, of a search's length, no control characters. */
function typed(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.replace(/\p{Cc}/gu, "").slice(0, 200) : "";
}
