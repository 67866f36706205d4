import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { type Column, Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import type { Duty } from "@/lib/domain/roles";
import type { Loaded } from "./load";

type Person = Loaded["assignments"][number];
/** The lead with the team first, then who is apart from it. */
const order: readonly Duty[] = ["lead_verifier", "verifier", "reviewer", "issuer"];

/** Who does what, and who has declared; the declaration itself is there to read. */
export function Team({ of }: { of: Loaded }) {
  const t = useTranslations("verification");
  const locale = useLocale();
  const { engagement, assignments } = of;
  const columns: Column<Person>[] = [
    { key: "person", head: t("team.person"), names: true, cell: ({ name }) => name },
    {
      key: "duty",
      head: t("team.duty"),
      cell: ({ duty, signs, expert }) =>
        [t(expert === 1 ? "duty.expert" : `duty.${duty}`), signs === 1 && t("team.signs")]
          .filter(Boolean)
          .join(" · "),
    },
    {
      key: "declared",
      head: t("team.declared"),
      cell: ({ declaredAt, declaration, threats, safeguards }) =>
        declaredAt ? (
          <details>
            <summary className="py-0.5 underline underline-offset-3">
              <time dateTime={declaredAt}>{day(declaredAt, locale)}</time>
            </summary>
            <p className="mt-1 max-w-reading">{declaration}</p>
            {threats && (
              <p className="mt-1 max-w-reading">{t("team.threats", { threats, safeguards })}</p>
            )}
          </details>
        ) : (
          t("team.notYet")
        ),
    },
  ];
  const again = of.mayAssign && engagement.state === "proposed" && assignments.length > 0;
  return (
    <Card
      title={t("team.title")}
      aside={
        again && (
          <LinkButton href={`/engagements/${engagement.id}/assign`} size="small">
            {t("team.change")}
          </LinkButton>
        )
      }
    >
      <Table
        caption={t("team.title")}
        hideCaption
        columns={columns}
        rows={assignments.toSorted((a, b) => order.indexOf(a.duty) - order.indexOf(b.duty))}
        rowKey={({ userId }) => userId}
        empty={t("team.none")}
      />
    </Card>
  );
}
