import type { Writing } from "@/db/client";
import { runningEngagement } from "@/db/queries/engagements";
import { markFinding, roundsOf } from "@/db/queries/findings";
import { findReport } from "@/db/queries/reports";
import type { RoundChanges } from "@/lib/domain/assurance/finding-changes";
import { refuseConversion } from "@/lib/domain/assurance/finding-guards";
import type { Converted, SelfReported } from "@/lib/domain/inputs/finding";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { engagementActs, refuseState, reportActs } from "@/lib/domain/workflow";
import { change } from "./doors";
import { decide, openFinding, say } from "./finding-steps";

/** The reporter's own finding in a returned report, with its reason: it opens its target to edits (domain.md 4.2). */
export function selfReport(actor: Actor, { reportId, on, target, text }: SelfReported) {
  return change(actor, "finding.self_report", {
    find: (at) => findReport(at, reportId),
    async apply(at, report, now) {
      refuseState(reportActs, "finding.self_report", report.state);
      const engagement = await runningEngagement(at, reportId);
      if (!engagement) throw new Refusal("not_found", "refusal.notFound");
      const finding = await openFinding(
        at,
        actor,
        engagement,
        {
          kind: "non_conformity",
          ...{ on, target, scope: null, dueOn: null },
          ...{ effectGrams: null, effectLocationGrams: null },
          ...{ asksCorrection: true, selfReported: 1 },
        },
        now,
      );
      await say(at, actor, finding, "organisation", text, now);
      return { findingId: finding.id, ref: finding.ref };
    },
  });
}

/** What a clarification becomes that nobody answered by its day; it stays open in its round. */
export function convertFinding(actor: Actor, { id, kind, text }: Converted) {
  return decide(actor, "finding.convert", id, async (at, finding, now) => {
    refuseConversion(finding, now.slice(0, 10));
    await markFinding(at, id, { kind });
    await say(at, actor, finding, "verification", text, now);
  });
}

/** Opens a closed finding again with the effect it was raised with, in a new round, while no opinion is drafted. */
export function reopenFinding(actor: Actor, { id, text }: { id: string; text: string }) {
  return decide(actor, "finding.reopen", id, async (at, finding, now) => {
    refuseState(engagementActs, "finding.reopen", finding.of.state);
    const round = finding.round + 1;
    await markFinding(at, id, {
      state: "open",
      round,
      material: null,
      ...(await statedEffect(at, id)),
    });
    await say(at, actor, { ...finding, round }, "verification", text, now);
  });
}

/** The effect before a decision took off what was corrected; nothing where none did. */
async function statedEffect(at: Writing, id: string) {
  const decided = (await roundsOf(at, [id])).findLast(({ side }) => side === "verification");
  const { effect, locationEffect }: RoundChanges = JSON.parse(decided?.changes ?? "{}");
  return {
    ...(effect && { effectGrams: effect.beforeGrams }),
    ...(locationEffect && { effectLocationGrams: locationEffect.beforeGrams }),
  };
}
