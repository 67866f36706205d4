import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/app/_ui/button";
import { SubmitButton } from "@/app/_ui/submit-button";

/** The row under a form: save, and the safe way back. */
export function FormButtons({ back, children }: { back: string; children?: ReactNode }) {
  const t = useTranslations("common");
  return (
    <div className="flex flex-wrap gap-3">
      <SubmitButton>{children ?? t("save")}</SubmitButton>
      <LinkButton href={back}>{t("cancel")}</LinkButton>
    </div>
  );
}
