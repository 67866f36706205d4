"use client";
import { useTranslations } from "next-intl";
import { useContext, useEffect, useRef } from "react";
import { Copy } from "@/app/_ui/copy";
import { FormContext } from "@/app/_ui/form-context";
import { Notice } from "@/app/_ui/notice";

/** Within the form: the reference and the link that its answer brought. The focus goes to them. */
export function LodgedLink() {
  const t = useTranslations("complaints.new");
  const { state } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const { reference, link } = (state.status === "done" && state.values) || {};
  useEffect(() => {
    if (link) box.current?.focus();
  }, [link]);
  if (!link || !reference) return null;
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Notice tone="success" title={t("done")}>
        <p className="mb-2">{t("doneText", { reference })}</p>
        <p className="mb-3">
          <Copy text={String(link)} label={t("copy")} done={t("copy")} />
        </p>
        <a href={String(link)} className="text-primary underline underline-offset-3">
          {t("follow")}
        </a>
      </Notice>
    </div>
  );
}
