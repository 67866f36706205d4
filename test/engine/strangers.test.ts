import { basename } from "node:path";
import { expect, test, vi } from "vitest";
import { engagementOfReport } from "@/db/queries/engagements";
import { store } from "@/db/store";
import { isRefusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { requestEngagement } from "@/lib/services/engagements";
import { inviteMember } from "@/lib/services/invitations";
import { listMembers } from "@/lib/services/members";
import { sources } from "../sources";
import { aReport, body, organisationWith } from "./fixtures";

vi.setConfig({ testTimeout: 120_000 });

type Act = {
  readonly name: string;
  readonly call: (actor: Actor, input: unknown) => unknown;
  /** Whether its second parameter is an id alone. */
  readonly byId: boolean;
};

/** What several services share is no act of its own. */
const steps = new Set(["doors.ts", "editing.ts", "granting.ts", "opening.ts"]);

/** Every act of every service that asks who acts. */
async function everyAct(): Promise<readonly Act[]> {
  const files = sources("lib/services").filter(({ path }) => !steps.has(basename(path)));
  const acts = files.map(async ({ path, text }) => {
    const module: Record<string, unknown> = await import(
      `@/lib/services/${basename(path, ".ts")}.ts`
    );
    const signatures = text.matchAll(
      /^export (?:async )?function (\w+)\(\s*actor: Actor(?: \| null)?,?\s*(\w+: string)?/gm,
    );
    return [...signatures].flatMap(([, name = "", byId]) => {
      const call = module[name];
      return typeof call === "function"
        ? [{ name, byId: byId !== undefined, call: (...given: unknown[]) => call(...given) }]
        : [];
    });
  });
  return (await Promise.all(acts)).flat();
}

/** An organisation in the middle of its work, and the ids by which others might ask for it. */
async function aVictim() {
  const org = await organisationWith("reporter", "org_admin");
  const { id: organisationId, reporter, org_admin } = org;
  const reportId = await aReport(reporter);
  const engaged = await body();
  await requestEngagement(org_admin, { reportId, bodyId: engaged.id });
  const engagement = await store().read((at) => engagementOfReport(at, reportId));
  const invited = { organisationId, email: `x.${organisationId}@example.org` };
  await inviteMember(org_admin, { ...invited, role: "reporter", siteKeys: [] });
  const { members, invitations } = await listMembers(org_admin, organisationId);
  const membershipId = members.find(({ userId }) => userId === reporter.userId)?.id ?? "";
  const invitationId = invitations[0]?.id ?? "";
  const engagementId = engagement?.id ?? "";
  return { organisationId, reportId, engagementId, membershipId, invitationId };
}

async function strangers(): Promise<readonly Actor[]> {
  const org = await organisationWith("reporter", "org_admin", "contributor");
  const other = await body();
  const { lead_verifier, verifier, reviewer, issuer, body_admin } = other;
  const { reporter, org_admin, contributor } = org;
  return [reporter, org_admin, contributor, lead_verifier, verifier, reviewer, issuer, body_admin];
}

test("no act of any service tells a stranger anything, or changes anything, of an organisation", async () => {
  const victim = await aVictim();
  const { organisationId, reportId } = victim;
  const before = await traceOf(organisationId, reportId);
  const ids = Object.values(victim);
  const told: string[] = [];
  const refused = new Set<string>();
  const actors = await strangers();
  for (const act of await everyAct()) {
    for (const actor of actors) {
      for (const id of ids) {
        const input = act.byId ? id : { ...likely, ...victim, id };
        const answer = await attempt(act, actor, input);
        if (answer === "not_found" || answer === "forbidden") refused.add(act.name);
        if (answer.includes(reportId) || answer.includes(organisationId)) {
          told.push(`${act.name} told ${actor.name}`);
        }
      }
    }
  }
  expect([...new Set(told)]).toEqual([]);
  expect(await traceOf(organisationId, reportId)).toEqual(before);
  expect(refused.size).toBeGreaterThan(80); // that the walk did knock at doors
});

/** Values that many inputs ask for, so that the walk gets as far as the door. */
const likely = {
  key: "a1",
  version: 1,
  cycle: 1,
  label: "2031",
  firstDay: "2031-01-01",
  lastDay: "2031-12-31",
  from: 1,
  to: 1,
  name: "x",
  text: "x",
  reason: "x",
  email: "y@example.org",
  role: "reporter",
  siteKeys: [],
  locale: "en",
  kind: "certificate",
  bytes: new Uint8Array([1]),
  fileName: "x.csv",
  limit: 10,
} as const;

/** What a call answers, as text: a refusal's code, `broken` for an input it could not read, or what it told. */
async function attempt({ call }: Act, actor: Actor, input: unknown): Promise<string> {
  try {
    return JSON.stringify((await call(actor, input)) ?? null);
  } catch (error) {
    return isRefusal(error) ? error.code : "broken";
  }
}

/** All that the store holds of an organisation and its report, but files: what a change would change. */
async function traceOf(organisationId: string, reportId: string): Promise<string> {
  return store().read(async ({ db, t }) => {
    const { evidenceBytes: _, documents: __, factors: ___, ...tables } = t;
    const told: string[] = [];
    for (const table of Object.values(tables)) {
      const rows = (await db.select().from(table)).map((row) => JSON.stringify(row));
      told.push(...rows.filter((row) => row.includes(organisationId) || row.includes(reportId)));
    }
    return told.sort().join("\n");
  });
}
