import { useTranslations } from "next-intl";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { listingAction } from "./actions";

/** Where a certificate is listed elsewhere, for its holder to record and to check again. */
export function ListingForm({ number }: { readonly number: string }) {
  const t = useTranslations("pledges");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog open={t("recordListing")} title={t("recordListing")} cancel={cancel}>
      <p>{t("recordListingText")}</p>
      <Form action={listingAction} hidden={{ id: number }}>
        <Field name="platform" label={t("platform")}>
          <Input autoComplete="off" />
        </Field>
        <Field name="url" label={t("url")} hint={t("urlHint")}>
          <Input type="url" autoComplete="off" />
        </Field>
        <Field name="listedOn" label={t("listedOn")}>
          <Input type="date" width="medium" />
        </Field>
        <Field name="checkedOn" label={t("checkedOn")}>
          <Input type="date" width="medium" />
        </Field>
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{cancel}</CloseDialog>
          <SubmitButton>{t("recordListing")}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
