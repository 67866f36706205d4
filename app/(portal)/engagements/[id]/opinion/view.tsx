import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { StatementPapers } from "@/app/_ui/statement-papers";
import { Chip } from "@/app/_ui/status-chip";
import { day, instant } from "@/lib/domain/format";
import type { Loaded, Work } from "../load";

export type Opinion = Work["opinions"][number];
const tones = {
  unmodified: "good",
  modified: "waiting",
  adverse: "bad",
  disclaimed: "bad",
} as const;

/** The opinion as it stands: its kind, its text, the statement it is about, who took which step when. */
export function OpinionView({ of, opinion }: { of: Loaded; opinion: Opinion }) {
  const t = useTranslations("verification.opinionPages");
  const common = useTranslations("common");
  const locale = useLocale();
  const name = (userId: string | null) =>
    of.assignments.find((one) => one.userId === userId)?.name ?? "";
  const steps = [
    ["draftedBy", opinion.draftedAt, name(opinion.draftedBy)],
    ["reviewedBy", opinion.reviewedAt, name(opinion.reviewedBy)],
    ["signedBy", opinion.issuedAt, name(opinion.signedBy)],
  ] as const;
  return (
    <Card
      title={t("title")}
      aside={<Chip tone={tones[opinion.kind]}>{t(`kinds.${opinion.kind}`)}</Chip>}
      foot={
        <div className="space-y-2">
          <p className="flex flex-wrap items-center gap-x-3">
            <span className="text-muted-foreground">{t("statement")}</span>
            <Copy text={opinion.statementSha256} label={common("copy")} done={common("copied")} />
          </p>
          <ul className="flex flex-wrap gap-x-8 gap-y-1 text-muted-foreground">
            {steps.map(
              ([word, at, who]) =>
                at && (
                  <li key={word}>
                    {t(word, { instant: instant(at, locale, "Asia/Shanghai") })} · {who}
                  </li>
                ),
            )}
          </ul>
        </div>
      }
    >
      <p className="max-w-reading whitespace-pre-line break-words">{opinion.text}</p>
      {opinion.loweredReason && (
        <p className="mt-4 max-w-reading">
          <span className="font-medium">{t("loweredReason")}</span> {opinion.loweredReason}
        </p>
      )}
    </Card>
  );
}

/** Drafts that were returned or sent back: they stand no more, and why. */
export function Earlier({ of, opinions }: { of: Loaded; opinions: readonly Opinion[] }) {
  const t = useTranslations("verification.opinionPages");
  const locale = useLocale();
  if (opinions.length === 0) return null;
  const instead = of.work?.opinion;
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{t("earlier")}</h2>
      <ul className="divide-y border-y">
        {opinions.map(({ id, kind, issuedAt, withdrawnAt, withdrawnReason, text }) => (
          <li key={id} className="py-3">
            <p>
              {t(`kinds.${kind}`)} ·{" "}
              {t("withdrawn", {
                instant: withdrawnAt ? instant(withdrawnAt, locale, "Asia/Shanghai") : "",
                reason: withdrawnReason ?? "",
              })}
            </p>
            {issuedAt && instead?.issuedAt && (
              <p>
                {t("replacedBy", {
                  day: day(instead.issuedAt.slice(0, 10), locale),
                  kind: t(`kinds.${instead.kind}`),
                })}
              </p>
            )}
            {issuedAt && of.allows("document.view") && (
              <StatementPapers engagementId={of.engagement.id} withdrawn={id} />
            )}
            <details>
              <summary className="py-1 text-sm underline underline-offset-3">{t("text")}</summary>
              <p className="max-w-reading whitespace-pre-line text-sm">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
