import { getTranslations } from "next-intl/server";
import { Link } from "@/app/_ui/link";
import { Notice } from "@/app/_ui/notice";
import { FileCheck } from "@/app/(public)/verify/file-check";
import type { PublicCertificate } from "@/lib/domain/public-certificate";
import { findByDocumentHash } from "@/lib/services/register";
import { Section } from "./section";

type Props = { readonly certificate: PublicCertificate; readonly sha256: string };

/** Is the file someone holds the one that was issued? Only its hash comes here; the address keeps the answer. */
export async function Compare({ certificate, sha256 }: Props) {
  const t = await getTranslations("register.certificate.compare");
  return (
    <Section id="compare" title={t("title")} lede={t("text")}>
      {sha256 === "too_large" && <Notice tone="error">{t("tooLarge")}</Notice>}
      {/^[0-9a-f]{64}$/.test(sha256) && <Answer certificate={certificate} sha256={sha256} />}
      <FileCheck
        number={certificate.number}
        words={{
          file: t("file"),
          submit: t("submit"),
          working: t("working"),
          noScript: t("noScript"),
        }}
      />
    </Section>
  );
}

async function Answer({ certificate, sha256 }: Props) {
  const t = await getTranslations();
  const own = certificate.documents.find((one) => one.sha256 === sha256);
  const elsewhere = own ? undefined : await findByDocumentHash(sha256);
  const hashed = (
    <p className="text-sm break-all">
      {t("register.certificate.compare.hashed")}: <code className="font-mono">{sha256}</code>
    </p>
  );
  if (own) {
    const paper = {
      paper: t(`register.papers.${own.kind}`),
      language: t(`register.languages.${own.locale}`),
    };
    const valid = certificate.state === "issued";
    const state = t(`states.certificate.${certificate.state}`);
    return (
      <Notice
        tone={valid ? "success" : "warning"}
        title={t(`register.certificate.compare.${valid ? "same" : "stale"}`)}
      >
        <p>
          {valid
            ? t("register.certificate.compare.sameText", paper)
            : t("register.certificate.compare.staleText", { ...paper, state })}
        </p>
        {hashed}
      </Notice>
    );
  }
  if (elsewhere && elsewhere.verdict !== "unknown")
    return (
      <Notice tone="warning" title={t("register.certificate.compare.other")}>
        <p>
          <Link href={`/register/${elsewhere.number}`} className="underline">
            {t("register.certificate.compare.otherText", { number: elsewhere.number })}
          </Link>
        </p>
        {hashed}
      </Notice>
    );
  return (
    <Notice tone="error" title={t("register.certificate.compare.differs")}>
      <p>{t("register.certificate.compare.differsText")}</p>
      {hashed}
    </Notice>
  );
}
