import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { findByDocumentHash } from "@/lib/services/register";

/** Whether a paper with this hash was issued here, and whether its certificate still stands. */
export async function Answer({ sha256 }: { sha256: string }) {
  const t = await getTranslations();
  if (sha256 === "too_large") return <Notice tone="error">{t("register.verify.tooLarge")}</Notice>;
  if (!/^[0-9a-f]{64}$/.test(sha256))
    return <Notice tone="error">{t("register.verify.noFile")}</Notice>;
  const found = await findByDocumentHash(sha256);
  const hashed = <code className="block font-mono text-sm break-all">{sha256}</code>;
  if (found.verdict === "unknown")
    return (
      <Notice tone="error" title={t("register.verify.unknownTitle")}>
        <p>{t("register.verify.unknownText")}</p>
        {hashed}
      </Notice>
    );
  const genuine = found.verdict === "genuine";
  const values = {
    paper: t(`register.papers.${found.kind}`),
    language: t(`register.languages.${found.locale}`),
    number: found.number,
    state: t(`states.certificate.${found.state}`),
  };
  return (
    <Notice
      tone={genuine ? "success" : "warning"}
      title={t(`register.verify.${genuine ? "genuineTitle" : "staleTitle"}`)}
      action={
        <LinkButton href={`/register/${found.number}`}>{t("register.verify.open")}</LinkButton>
      }
    >
      <p>{t(`register.verify.${genuine ? "genuineText" : "staleText"}`, values)}</p>
      {hashed}
    </Notice>
  );
}
