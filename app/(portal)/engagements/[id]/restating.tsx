import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import type { Loaded } from "./load";

/** The way to the restatements of a year that was published: where the lead proposes one, and the team follows it. */
export function Restating({ of }: { of: Loaded }) {
  const t = useTranslations("verification.restating");
  const { id, state } = of.report;
  const mayPropose = state === "published" && of.allows("restatement.propose");
  const wasPublished = state === "published" || state === "superseded" || state === "withdrawn";
  if (!wasPublished || !of.allows("statement.view")) return null;
  return (
    <Card title={t("title")}>
      <p className="mb-4 max-w-reading">{t("text")}</p>
      <Link href={`/reports/${id}/restatement`}>{t(mayPropose ? "propose" : "see")}</Link>
    </Card>
  );
}
