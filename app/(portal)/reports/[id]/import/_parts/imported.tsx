"use client";
import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import type { Result } from "./desk";

type Props = {
  readonly reportId: string;
  readonly result: Result;
  readonly onBegin: () => void;
};

/** What the import did, and where to go on. */
export function Imported({ reportId, result, onBegin }: Props) {
  const t = useTranslations("imports.run");
  return (
    <div role="status">
      <Notice
        tone="success"
        title={t("doneTitle")}
        action={
          <>
            <LinkButton href={`/reports/${reportId}/activities`} variant="primary">
              {t("see")}
            </LinkButton>
            <LinkButton href={`/reports/${reportId}/evidence`}>{t("evidence")}</LinkButton>
            <Button onClick={onBegin}>{t("again")}</Button>
          </>
        }
      >
        {t("done", {
          added: String(result.added),
          changed: String(result.changed),
          unchanged: String(result.unchanged),
        })}
      </Notice>
    </div>
  );
}
