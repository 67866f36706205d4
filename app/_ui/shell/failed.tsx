"use client";
import { useTranslations } from "next-intl";
import { Button, LinkButton } from "../button";
import { Mark } from "../mark";

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

/** A defect of ours: what failed, that nothing was lost, what to do, and the number to tell us. */
export function Failed({ error, reset }: Props) {
  const t = useTranslations();
  return (
    <div className="mx-auto max-w-reading space-y-4 px-4 py-12">
      <Mark className="size-8 text-primary" />
      <h1 className="text-h1 font-semibold">{t("shell.failed.title")}</h1>
      <p>{t("shell.failed.text")}</p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={reset}>
          {t("shell.failed.again")}
        </Button>
        <LinkButton href="/">{t("shell.failed.home")}</LinkButton>
      </div>
      {error.digest && (
        <p className="text-sm text-muted-foreground">
          {t("common.reference")} <code className="font-mono">{error.digest}</code>
        </p>
      )}
    </div>
  );
}
