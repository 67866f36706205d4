import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Writing } from "@/db/client";
import { engagementOfReport } from "@/db/queries/engagements";
import { store } from "@/db/store";
import { assignEngagement, requestEngagement } from "@/lib/services/engagements";
import { showReport } from "@/lib/services/reports";
import { showStatement } from "@/lib/services/statements";
import { showEngagement } from "@/lib/services/verification";
import { aReport, body, organisationWith, platformAdmin } from "./fixtures";
import { teamOf } from "./walk";

const at = new Date().toISOString();

async function aScene() {
  const org = await organisationWith("reporter", "org_admin");
  const by = await body();
  const reportId = await aReport(org.reporter);
  await requestEngagement(org.org_admin, { reportId, bodyId: by.id });
  const id = (await store().read((w) => engagementOfReport(w, reportId)))?.id ?? "";
  return { org, by, reportId, id };
}

const written = (work: (w: Writing) => PromiseLike<unknown>) =>
  store().write(async (w) => void (await work(w)));

test("SD6: the platform's administrator reads no figures, findings or opinions", async () => {
  const admin = await platformAdmin();
  const { reportId, id } = await aScene();
  for (const read of [
    () => showReport(admin, reportId),
    () => showStatement(admin, { reportId }),
    () => showEngagement(admin, id),
  ])
    await expect(read()).rejects.toMatchObject({ code: "forbidden" });
});

test("SD7: who has led an organisation's verification for five years running does not lead the sixth", async () => {
  const { org, by, id } = await aScene();
  const lead = by.lead_verifier.userId;
  const led = async (label: string) => {
    const reportId = await aReport(org.reporter, label);
    const engagementId = randomUUID();
    const own = { reportId, organisationId: org.id, bodyId: by.id, state: "issued" as const };
    const asked = { plan: "null", requestedAt: at, requestedBy: "a", version: 1 };
    const duty = { userId: lead, duty: "lead_verifier" as const, signs: 1, assignedBy: "other" };
    await written(async ({ db, t }) => {
      await db.insert(t.engagements).values({ id: engagementId, ...own, ...asked });
      await db.insert(t.assignments).values({ engagementId, ...duty, assignedAt: at });
    });
  };
  const assign = () => assignEngagement(by.body_admin, { id, ...teamOf({ by }) });
  for (const label of ["2019", "2021", "2022", "2023", "2024"]) await led(label);
  await expect(assign()).resolves.toMatchObject({ people: 4 });
  await led("2020");
  await expect(assign()).rejects.toMatchObject({ word: "verification.refused.leadYears" });
});
