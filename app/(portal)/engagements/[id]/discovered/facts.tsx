import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/app/_ui/empty";
import { instant } from "@/lib/domain/format";
import type { Discovered } from "@/lib/services/discovered-views";
import { setAsideAction } from "./actions";
import { Reasoned } from "./reasoned";

/** The facts that were reported, each with what was answered. */
export function Facts({ discovered: { facts, acts } }: { discovered: Discovered }) {
  const t = useTranslations("verification.discovered");
  const roles = useTranslations("roles");
  const locale = useLocale();
  if (facts.length === 0) return <Empty title={t("noFactsTitle")}>{t("noFacts")}</Empty>;
  return (
    <section>
      <h2 className="mb-3 text-xl font-semibold">{t("facts")}</h2>
      <ul className="space-y-4">
        {facts.map(({ id, text, reportedRole, at, outcome, answer }) => (
          <li key={id} className="space-y-2 rounded-md border bg-surface p-4">
            <p className="text-sm text-muted-foreground">
              {reportedRole === "" ? t("byComplaint") : roles(`${reportedRole}.name`)} ·{" "}
              {instant(at, locale, "Asia/Shanghai")}
            </p>
            <p className="max-w-reading whitespace-pre-line break-words">{text}</p>
            {outcome && (
              <p className="max-w-reading break-words">
                <strong>{t(`outcome.${outcome}`)}</strong> {answer}
              </p>
            )}
            {!outcome && acts.includes("fact.set_aside") && (
              <Reasoned id={id} act="fact_set_aside" action={setAsideAction} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
