import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { FormState } from "@/lib/domain/form-state";
import { FormButtons } from "../../../_parts/buttons";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  readonly reportId: string;
  /** Of the entry that is changed; none for a new one. */
  readonly entryKey: string | undefined;
  readonly save: Action;
  readonly drop: Action;
  readonly back: string;
  readonly children: ReactNode;
};

/** The form of one entry of a list, and below it the way to take the entry away. */
export function EntryForm({ reportId, entryKey, save, drop, back, children }: Props) {
  const t = useTranslations("progress.form");
  return (
    <div className="max-w-reading space-y-6">
      <Form action={save} hidden={{ reportId, key: entryKey ?? "" }}>
        {children}
        <FormButtons back={back} />
      </Form>
      {entryKey && (
        <Form action={drop} hidden={{ reportId, key: entryKey }}>
          <SubmitButton variant="danger">{t("remove")}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
