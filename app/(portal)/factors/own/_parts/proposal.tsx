import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { instant } from "@/lib/domain/format";
import type { showOwnFactor } from "@/lib/services/own-factors";

type Shown = Awaited<ReturnType<typeof showOwnFactor>>;

/** Why it was proposed and by whom, the file that proves it, and who decided why. */
export function Proposal({ shown }: { shown: Shown }) {
  const t = useTranslations("ownFactors");
  const locale = useLocale();
  const by = (name: string, at: string) => `${name}, ${instant(at, locale)}`;
  const { id, decision, decidedAt, evidenceName, evidenceSha256 } = shown;
  const file = (
    <>
      <a
        href={`/factors/own/${id}/evidence`}
        download
        className="text-primary underline underline-offset-3 wrap-anywhere"
      >
        {evidenceName}
      </a>
      <code className="block font-mono text-xs break-all text-muted-foreground">
        SHA-256 {evidenceSha256}
      </code>
    </>
  );
  const decided = decidedAt && [
    { term: t("page.decision"), detail: decision && t(`states.${decision}`) },
    { term: t("page.decidedBy"), detail: by(shown.decidedByName, decidedAt) },
    { term: t("page.decisionReason"), detail: shown.decisionReason },
  ];
  return (
    <Card title={t("page.proposal")}>
      <DescriptionList
        items={[
          { term: t("page.reason"), detail: shown.reason },
          { term: t("page.evidence"), detail: file },
          { term: t("page.proposedBy"), detail: by(shown.proposedByName, shown.proposedAt) },
          ...(decided || []),
        ]}
      />
    </Card>
  );
}
