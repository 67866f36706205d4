import { factsOf, proposedRuling, rulingsOf } from "@/db/queries/discovered";
import { findEngagement } from "@/db/queries/engagements";
import { findReport } from "@/db/queries/reports";
import { fitsRuling, laterActs } from "@/lib/domain/assurance/discovered";
import { type Actor, may } from "@/lib/domain/roles";
import { engagementActs, hasRow, isPossible, reportActs } from "@/lib/domain/workflow";
import { view } from "./doors";

export type Discovered = Awaited<ReturnType<typeof showDiscovered>>;

/** What came up after the opinion and what was decided. The text of a fact is for who decides, and who reported it. */
export function showDiscovered(actor: Actor, id: string) {
  return view(actor, "engagement.view", {
    find: (at) => findEngagement(at, id),
    async show(at, engagement) {
      const report = await findReport(at, engagement.reportId);
      if (!report) throw new Error("an engagement has its report");
      const proposed = await proposedRuling(at, id);
      const decides = (["fact.set_aside", "opinion.confirm"] as const).some((act) =>
        may(actor, act, engagement),
      );
      const facts = (await factsOf(at, id)).filter(
        ({ reportedBy }) => decides || reportedBy === actor.userId,
      );
      return {
        facts,
        rulings: await rulingsOf(at, id),
        proposed: proposed ?? null,
        acts: laterActs
          .filter((act) => may(actor, act, engagement))
          .filter((act) => isPossible(engagementActs, act, engagement.state))
          .filter((act) => !hasRow(reportActs, act) || isPossible(reportActs, act, report.state))
          .filter((act) => fitsRuling(act, proposed, actor)),
      };
    },
  });
}
