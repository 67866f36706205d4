import { useTranslations } from "next-intl";
import { PageHead } from "@/app/_ui/page-head";
import { NumberField } from "@/app/(public)/verify/number-field";
import { readNumber } from "@/lib/domain/certificate-number";

/** No certificate, or a mistyped number: says which, and hints at no other. */
export function NoSuchNumber({ asked }: { readonly asked: string }) {
  const t = useTranslations("register");
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
