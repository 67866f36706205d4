import { expect, test } from "vitest";
import { type DeskRecord, deskOf } from "@/lib/domain/desk/desk";
import { engagementFacts } from "@/lib/domain/desk/facts";
import type { Actor, Duty, Role } from "@/lib/domain/roles";
import type { EngagementState, ReportState } from "@/lib/domain/workflow";

const on = "2031-05-01";
type Assigned = Parameters<typeof engagementFacts>[2][number];
type Finding = Parameters<typeof engagementFacts>[3][number];
const assigned = (
  userId: string,
  duty: Duty,
  signs = 0,
  declaredAt: string | null = on,
): Assigned => ({ userId, duty, signs, declaredAt });

/** The signatory is a member of the team here, not the lead (domain.md 4.3, 4.6). */
const team: readonly Assigned[] = [
  assigned("lead", "lead_verifier"),
  assigned("member", "verifier"),
  assigned("signatory", "verifier", 1),
  assigned("reviewer", "reviewer"),
  assigned("issuer", "issuer"),
];
const people: Readonly<Record<string, Role>> = {
  ...Object.fromEntries(team.map(({ userId, duty }) => [userId, duty])),
  stranger: "lead_verifier",
  bodyAdmin: "body_admin",
};

function actorOf(userId: string, role: Role): Actor {
  const at = { organisationId: "body", organisationKind: "body" } as const;
  return { userId, name: userId, memberships: [{ ...at, role, sites: null }] } as unknown as Actor;
}

/** Who has what on their desk, the people without anything left out. */
function waits(
  state: EngagementState,
  reportState: ReportState,
  ofTeam: readonly Assigned[] = team,
  findings: readonly Finding[] = [],
) {
  const desks = Object.entries(people).map(([userId, role]) => {
    const record: DeskRecord = {
      ...{
        id: "e",
        engagementId: "e",
        reportId: "r",
        organisationId: "holder",
        noun: "engagement",
      },
      ...{ state, at: on, acts: new Map(), dueOn: null, organisation: "", localName: "", year: "" },
      engagement: { bodyId: "body", assignments: ofTeam },
      facts: engagementFacts(userId, reportState, ofTeam, findings),
    };
    return [userId, deskOf(actorOf(userId, role), [record], on).map(({ wait }) => wait)] as const;
  });
  return Object.fromEntries(desks.filter(([, own]) => own.length > 0));
}

test("each state of an engagement waits for who acts in it by 4.3, and for nobody else", () => {
  expect(waits("proposed", "submitted", [])).toEqual({ bodyAdmin: ["assign"] });
  expect(waits("proposed", "submitted")).toEqual({ lead: ["accept"] });
  expect(waits("accepted", "submitted")).toEqual({ lead: ["plan"] });
  expect(waits("planned", "submitted")).toEqual({ lead: ["start"] });
  expect(waits("planned", "draft")).toEqual({});
  const testing = { lead: ["test"], member: ["test"], signatory: ["test"] };
  expect(waits("executing", "in_verification")).toEqual(testing);
  expect(waits("drafted", "in_verification")).toEqual({ reviewer: ["review"] });
  expect(waits("issued", "verified")).toEqual({ issuer: ["approve"] });
  expect(waits("issued", "approved")).toEqual({});
  expect(waits("reopened", "published")).toEqual({ lead: ["rule"], reviewer: ["rule"] });
  for (const ended of ["closed", "terminated"] as const)
    expect(waits(ended, "submitted")).toEqual({});
});

test("a reviewed opinion waits for its signatory alone, whoever leads", () => {
  expect(waits("reviewed", "in_verification")).toEqual({ signatory: ["sign"] });
});

test("a declaration waits for each person who has made none, and the lead's acceptance for all of them", () => {
  const undeclared = team.map((one) => ({ ...one, declaredAt: one.duty === "issuer" ? null : on }));
  expect(waits("proposed", "submitted", undeclared)).toEqual({ issuer: ["declare"] });
});

test("answers wait for the team while the report is returned", () => {
  const answered = [{ state: "responded", dueOn: null, raisedAt: on }];
  const judging = { lead: ["judge"], member: ["judge"], signatory: ["judge"] };
  expect(waits("executing", "returned", team, answered)).toEqual(judging);
  expect(waits("executing", "returned")).toEqual({});
});
