import { expect, test } from "vitest";
import { findReport } from "@/db/queries/reports";
import { auditInput } from "@/lib/domain/inputs/audit";
import { after, minutes } from "@/lib/domain/instants";
import type { Permission } from "@/lib/domain/permissions";
import type { Actor } from "@/lib/domain/roles";
import { auditTrail, exportAudit } from "@/lib/services/audit-trail";
import { atInstant, change } from "@/lib/services/doors";
import { requestEngagement } from "@/lib/services/engagements";
import { inviteMember } from "@/lib/services/invitations";
import { aReport, body, joinedBy, organisationWith, platformAdmin } from "./fixtures";

const all = auditInput.parse({});
const actionsOf = async (actor: Actor, filter = all) =>
  (await auditTrail(actor, filter)).events.map(({ action }) => action);

function act(actor: Actor, permission: Permission, reportId: string, told: Record<string, string>) {
  return change(actor, permission, {
    find: (at) => findReport(at, reportId),
    apply: async () => told,
  });
}

test("an administrator sees all of the organisation, a reporter their own acts, others nothing of it", async () => {
  const org = await organisationWith("org_admin", "reporter", "contributor");
  const second = await joinedBy(org.id, "reporter");
  const reportId = await aReport(org.reporter);
  await act(second, "activity.add", reportId, { key: "a1" });
  expect(await actionsOf(org.org_admin)).toEqual(["activity.add", "report.create"]);
  expect(await actionsOf(second)).toEqual(["activity.add"]);
  await expect(auditTrail(org.contributor, all)).rejects.toThrow("forbidden");
  const stranger = await organisationWith("org_admin");
  expect(await actionsOf(stranger.org_admin)).toEqual([]);
  expect(await exportAudit(stranger.org_admin, all)).not.toContain("a1");
  const there = auditInput.parse({ organisation: org.id });
  expect(await actionsOf(stranger.org_admin, there)).toEqual([]);
});

test("the platform and the body's administrator see that it happened, not what", async () => {
  const org = await organisationWith("org_admin", "reporter");
  const reviewing = await body();
  const reportId = await aReport(org.reporter);
  await act(org.reporter, "activity.add", reportId, { key: "secret-row" });
  expect(await actionsOf(reviewing.body_admin)).toEqual([]);
  await requestEngagement(org.org_admin, { reportId, bodyId: reviewing.id });
  const platform = await platformAdmin();
  const here = auditInput.parse({ organisation: org.id });
  for (const actor of [platform, reviewing.body_admin]) {
    const { events } = await auditTrail(actor, here);
    expect(events.map(({ action }) => action)).toEqual([
      "engagement.request",
      "activity.add",
      "report.create",
    ]);
    expect(events.map(({ detail }) => detail)).toEqual([null, null, null]);
    expect(await exportAudit(actor, here)).not.toContain("secret-row");
  }
  expect(await actionsOf(reviewing.lead_verifier)).toEqual([]); // engaged, but not assigned
});

test("filters leave what they name, and pages follow each other without a gap", async () => {
  const { id, org_admin } = await organisationWith("org_admin");
  const start = "2026-03-02T08:00:00.000Z";
  for (let n = 0; n < 103; n += 1) {
    const email = `n${n}.${id}@example.org`;
    const instant = after(start, minutes(Math.floor(n / 2))); // two at the same instant
    await atInstant(instant, () =>
      inviteMember(org_admin, { organisationId: id, email, role: "reporter", siteKeys: [] }),
    );
  }
  const first = await auditTrail(org_admin, all);
  expect(first.events).toHaveLength(100);
  const rest = await auditTrail(org_admin, auditInput.parse({ before: first.next }));
  expect(rest.next).toBeUndefined();
  const numbers = [...first.events, ...rest.events].map(({ seq }) => seq);
  expect(numbers).toEqual(Array.from({ length: 103 }, (_, n) => 103 - n));
  expect(first.people).toEqual([{ id: org_admin.userId, name: org_admin.name }]);
  expect(await actionsOf(org_admin, auditInput.parse({ person: "nobody" }))).toEqual([]);
  expect(await actionsOf(org_admin, auditInput.parse({ from: "2026-03-03" }))).toEqual([]);
  expect(await actionsOf(org_admin, auditInput.parse({ to: "2026-03-01" }))).toEqual([]);
  const day = auditInput.parse({ from: "2026-03-02", to: "2026-03-02" });
  expect(await actionsOf(org_admin, day)).toHaveLength(100);
  expect((await exportAudit(org_admin, day)).trim().split("\r\n")).toHaveLength(104);
});
