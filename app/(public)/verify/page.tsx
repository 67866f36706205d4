import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/app/_ui/page-head";
import { readNumber } from "@/lib/domain/certificate-number";
import { Answer } from "./answer";
import { FileCheck } from "./file-check";
import { NumberField } from "./number-field";

type Props = {
  readonly searchParams: Promise<{ readonly q?: string; readonly sha256?: string }>;
};
const hash = /^[0-9a-f]{64}$/;

export async function generateMetadata() {
  const t = await getTranslations("register.verify");
  return { title: t("title") };
}

/** Checks a certificate by its number, by a hash, or by the file: a number leads to its record. */
export default async function Page({ searchParams }: Props) {
  const { q = "", sha256 = "" } = await searchParams;
  const t = await getTranslations("register");
  const asked = q.trim();
  const { number, verdict } = readNumber(asked);
  if (verdict === "well_formed") redirect(`/register/${number}` as Route); // made at run time
  const typedHash = asked.toLowerCase();
  const wanted = hash.test(typedHash) ? typedHash : sha256.trim().toLowerCase();
  const problem = asked !== "" && !hash.test(typedHash);
  const wrong = verdict === "wrong_check_digit" ? t("verify.wrongDigit") : t("verify.malformed");
  return (
    <>
      <PageHead title={t("verify.title")} lede={t("verify.lede")} />
      <div id="compare" className="scroll-mt-6">
        {wanted !== "" && <Answer sha256={wanted} />}
      </div>
      <div className="mt-6 space-y-10">
        <NumberField value={asked.slice(0, 80)} {...(problem && { error: wrong })} />
        <section className="space-y-3">
          <h2 className="text-xl font-semibold">{t("verify.or")}</h2>
          <p className="max-w-reading text-muted-foreground">{t("certificate.compare.text")}</p>
          <FileCheck
            words={{
              file: t("certificate.compare.file"),
              submit: t("certificate.compare.submit"),
              working: t("certificate.compare.working"),
              noScript: t("certificate.compare.noScript"),
            }}
          />
        </section>
      </div>
    </>
  );
}
