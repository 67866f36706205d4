import { getTranslations } from "next-intl/server";
import { Empty } from "@/app/_ui/empty";
import { reached } from "@/app/_ui/reached";
import { Stat, StatList } from "@/app/_ui/stat";
import type { Wait } from "@/lib/domain/desk/rows";
import { integer } from "@/lib/domain/format";
import { groupedBy } from "@/lib/domain/group";
import type { Actor } from "@/lib/domain/roles";
import { engagementStates } from "@/lib/domain/workflow";
import { listEngagements } from "@/lib/services/verification";
import { EngagementTable } from "../engagements/table";
import { withWaits } from "../engagements/waits";

/** A body’s work: how many engagements are in which state, and each of them. */
export async function Engagements({ actor }: { actor: Actor }) {
  const t = await getTranslations();
  const rows = (await reached(listEngagements(actor))) ?? [];
  const onlyIssues = actor.memberships.every(({ role }) => role === "issuer");
  const each = await withWaits(rows);
  // What an issuer decides on is listed above; here is what else they are asked for.
  const decided: readonly (Wait | undefined)[] = [undefined, "approve", "issue"];
  const all = onlyIssues ? each.filter(({ waiting }) => !decided.includes(waiting?.wait)) : each;
  const byState = groupedBy(all, ({ state }) => state);
  const states = engagementStates.filter((state) => byState.has(state));
  if (all.length === 0 && onlyIssues) return null;
  if (all.length === 0)
    return <Empty title={t("dashboard.work.none")}>{t("dashboard.work.noneText")}</Empty>;
  return (
    <div className="space-y-8">
      <section aria-label={t("dashboard.work.states")}>
        <StatList>
          {states.map((state) => (
            <Stat
              key={state}
              label={t(`states.engagement.${state}`)}
              figure={integer(byState.get(state)?.length ?? 0)}
            />
          ))}
        </StatList>
      </section>
      <EngagementTable caption={t("dashboard.work.all")} rows={all} />
    </div>
  );
}
