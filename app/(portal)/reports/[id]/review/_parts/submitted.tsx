import { useLocale, useTranslations } from "next-intl";
import { Copy } from "@/app/_ui/copy";
import { DescriptionList } from "@/app/_ui/description-list";
import { Dialog } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { shownAt } from "../../../_parts/shown-at";
import { mayDo, type Year } from "../../../_parts/year";
import { recallYear } from "../actions";

/** The confirmation: the statement's number and hash, what comes next, and the way back while there is one. */
export function Submitted({ year }: { year: Year }) {
  const t = useTranslations("review.submitted");
  const tCommon = useTranslations("common");
  const tHolder = useTranslations("workspace.holder");
  const locale = useLocale();
  const standing = year.statements.at(-1);
  if (!standing) return null;
  return (
    <div className="space-y-4">
      <Notice tone="success" title={t("title")}>
        {t("text")}
      </Notice>
      <DescriptionList
        items={[
          { term: t("reference"), detail: t("cycle", { cycle: String(standing.cycle) }) },
          {
            term: tHolder("hash"),
            detail: (
              <Copy text={standing.sha256} label={tCommon("copy")} done={tCommon("copied")} />
            ),
          },
          { term: t("title"), detail: shownAt(standing.createdAt, locale) },
        ]}
      />
      {mayDo(year, "report.recall") && (
        <Dialog
          open={t("recall")}
          variant="danger"
          title={t("recallTitle")}
          cancel={tCommon("cancel")}
        >
          <p>{t("recallText")}</p>
          <Form action={recallYear} hidden={{ reportId: year.report.id }}>
            <SubmitButton variant="danger">{t("recall")}</SubmitButton>
          </Form>
        </Dialog>
      )}
    </div>
  );
}
