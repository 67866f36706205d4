import { findEngagement } from "@/db/queries/engagements";
import { findReport } from "@/db/queries/reports";
import { markTested, sampleItemsOf } from "@/db/queries/sample-items";
import { changedTests } from "@/lib/domain/assurance/sampling/register-tests";
import { itemsOf } from "@/lib/domain/assurance/sampling/registers";
import { groupedBy } from "@/lib/domain/group";
import type { RegisterTest } from "@/lib/domain/inputs/sampling";
import type { Actor } from "@/lib/domain/roles";
import { engagementActs, refuseState } from "@/lib/domain/workflow";
import { change } from "./doors";

/**
 * Records what comparing the entries of one register with the year gave; those of which nothing is said may be told
 * complete at once. Returns how many changed, and how many of these miss something.
 */
export function testRegister(actor: Actor, { id, register, ...said }: RegisterTest) {
  return change(actor, "sample.test", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "sample.test", engagement.state);
      const report = await findReport(at, engagement.reportId);
      const standing = await sampleItemsOf(at, id, report?.cycle ?? 0);
      const changed = changedTests(itemsOf(standing, register), said);
      const by = { testedBy: actor.userId, testedAt: now };
      const alike = groupedBy(changed, ({ result, note }) => `${result} ${note}`);
      for (const group of alike.values()) {
        const [{ result, note }] = group;
        const errorGrams = result === "agrees" ? 0 : null;
        const ids = group.map((one) => one.id);
        await markTested(at, ids, { result, note, errorGrams, ...by });
      }
      const missing = changed.filter(({ result }) => result === "differs").length;
      return { register, items: changed.length, missing };
    },
  });
}
