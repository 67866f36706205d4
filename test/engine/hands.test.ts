import { expect, test } from "vitest";
import { handsOf } from "@/db/queries/hands";
import { findReport } from "@/db/queries/reports";
import { store } from "@/db/store";
import type { Permission } from "@/lib/domain/permissions";
import type { Actor, Duty } from "@/lib/domain/roles";
import { change } from "@/lib/services/doors";
import { actorOf } from "@/lib/services/sessions";
import { aReport, body, giveRole, organisationWith } from "./fixtures";

/** A year, and one person who holds a role on its organisation's side and all duties of the body's. */
async function aScene() {
  const org = await organisationWith("reporter", "org_admin");
  const reviewing = await body();
  const reportId = await aReport(org.reporter);
  const duties = ["lead_verifier", "verifier", "reviewer", "issuer"] as const;
  const { userId } = await organisationWith("reporter").then(({ reporter }) => reporter);
  await giveRole(userId, org.id, "reporter");
  for (const duty of duties) await giveRole(userId, reviewing.id, duty);
  const both = await actorOf(userId);
  return { ...org, reviewing, reportId, both, act: actsOn(reportId, reviewing.id) };
}

/** An act through the door that does nothing but stand on its side; its actor is assigned to every duty. */
function actsOn(reportId: string, bodyId: string) {
  return (actor: Actor, permission: Permission) => {
    const { userId } = actor;
    const duties: readonly Duty[] = ["lead_verifier", "verifier", "reviewer", "issuer"];
    const engagement = { bodyId, assignments: duties.map((duty) => ({ userId, duty })) };
    return change(actor, permission, {
      find: async (at) => {
        const report = await findReport(at, reportId);
        return report && { ...report, engagement };
      },
      apply: async () => ({ done: 1 }),
    });
  };
}

const acts = {
  verification: ["finding.raise", "opinion.draft", "opinion.sign", "report.return"],
  review: ["opinion.review"],
  issue: [
    ...["report.approve", "claim.refuse", "certificate.issue", "certificate.reinstate"],
    ...["certificate.revoke", "certificate.drop_revocation"],
  ],
} as const;

test.each(Object.values(acts).flat())(
  "SD1: who entered data of a year is refused %s for it, whatever roles they hold",
  async (permission) => {
    const { act, both, reportId } = await aScene();
    await act(both, "activity.add");
    await expect(act(both, permission)).rejects.toMatchObject({
      code: "forbidden",
      word: "refusal.sides",
    });
    const hands = await store().read((at) => handsOf(at, reportId));
    expect(hands.find(({ userId }) => userId === both.userId)?.side).toBe("organisation");
  },
);

test("SD1: who verifies a year enters nothing in it afterwards", async () => {
  const { act, both } = await aScene();
  await act(both, "finding.raise");
  for (const permission of ["activity.add", "measure.edit", "report.submit"] as const) {
    await expect(act(both, permission)).rejects.toThrow("refusal.sides");
  }
});

test("SD2: the reviewer raised no finding, and raises none afterwards", async () => {
  const one = await aScene();
  await one.act(one.both, "finding.raise");
  await expect(one.act(one.both, "opinion.review")).rejects.toThrow("refusal.sides");
  const other = await aScene();
  await other.act(other.both, "opinion.review");
  await expect(other.act(other.both, "finding.raise")).rejects.toThrow("refusal.sides");
});

test("SD10: the issuer neither verified nor reviewed nor signed", async () => {
  for (const before of ["finding.raise", "opinion.review", "opinion.sign"] as const) {
    const { act, both } = await aScene();
    await act(both, before);
    await expect(act(both, "certificate.issue")).rejects.toThrow("refusal.sides");
  }
});

test("inside a side roles combine, and another year is another matter", async () => {
  const { act, both, reporter, reviewing } = await aScene();
  await act(both, "finding.raise");
  await act(both, "opinion.sign");
  const next = actsOn(await aReport(reporter, "2026"), reviewing.id);
  await next(both, "activity.add");
});

test("a refused act leaves no trace, and an act refused for its role takes no side", async () => {
  const { act, both, org_admin, reportId } = await aScene();
  await act(both, "activity.add");
  await expect(act(both, "opinion.review")).rejects.toThrow("refusal.sides");
  await expect(act(org_admin, "activity.add")).rejects.toThrow("refusal.forbidden");
  const hands = await store().read((at) => handsOf(at, reportId));
  expect(hands.map(({ userId }) => userId)).not.toContain(org_admin.userId);
});

test("of two acts of one person on two sides at the same moment, one is refused", async () => {
  const { act, both } = await aScene();
  for (let round = 0; round < 10; round += 1) {
    const scene = round === 0 ? { act, both } : await aScene();
    const pair = await Promise.allSettled([
      scene.act(scene.both, round % 2 ? "activity.add" : "finding.raise"),
      scene.act(scene.both, round % 2 ? "certificate.issue" : "opinion.review"),
    ]);
    expect(pair.map(({ status }) => status).sort(), `round ${round}`).toEqual([
      "fulfilled",
      "rejected",
    ]);
  }
});

test("a year of another organisation is not found, whatever the act", async () => {
  const { reportId } = await aScene();
  const stranger = await organisationWith("reporter");
  const other = await body();
  for (const actor of [stranger.reporter, other.lead_verifier, other.issuer]) {
    for (const permission of ["activity.add", "finding.raise", "certificate.issue"] as const) {
      const refused = change(actor, permission, {
        find: (at) => findReport(at, reportId),
        apply: async () => ({ done: 1 }),
      });
      await expect(refused).rejects.toMatchObject({ code: "not_found" });
    }
  }
});
