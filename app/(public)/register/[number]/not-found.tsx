import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/app/_ui/page-head";
import { NumberField } from "@/app/(public)/verify/number-field";
import { readNumber } from "@/lib/domain/certificate-number";

/** No certificate, or a mistyped number: says which, and hints at no other. */
export default async function NotFound() {
  const t = await getTranslations("register");
  const address = (await headers()).get("x-address") ?? "";
  const asked = decodeURIComponent(address.split("?")[0]?.split("/")[2] ?? "");
  const wrong = readNumber(asked).verdict === "wrong_check_digit";
  return (
    <>
      <PageHead
        title={t(wrong ? "notFound.wrongTitle" : "notFound.title")}
        lede={t(wrong ? "notFound.wrong" : "notFound.text")}
      />
      <NumberField value={asked.slice(0, 80)} />
    </>
  );
}
