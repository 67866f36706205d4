"use client";
import { useTranslations } from "next-intl";
import { useContext } from "react";
import { Copy } from "./copy";
import { FormContext } from "./form-context";
import { Notice } from "./notice";

/** Within the form that invited: the link its answer brought, to be sent on. */
export function InvitationLink() {
  const t = useTranslations("members");
  const { state } = useContext(FormContext);
  const link = state.status === "done" && state.values?.link;
  if (!link) return null;
  return (
    <Notice tone="success" title={t("link")}>
      <p className="mb-2">{t("linkText")}</p>
      <Copy text={String(link)} label={t("copyLink")} done={t("copyLink")} />
    </Notice>
  );
}
