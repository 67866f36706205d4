import { expect, test } from "vitest";
import { deadlineNames, deadlines } from "@/lib/domain/messages/deadlines";
import type { Reader } from "@/lib/domain/messages/kind-rows";
import { kindsOf, rowOf } from "@/lib/domain/messages/kinds";
import { type Permission, permissionNames } from "@/lib/domain/permissions";

/**
 * Each row of domain.md 4.1 to 4.7 after which another person has to act, and who that is: re-typed from the document,
 * not made from the rows. What the act tells in the trail stands where the hand-over depends on it.
 */
const handedOver = `
report.sign_off | | reporter | 4.1 submit
report.submit | engaged=1 | lead_verifier | 4.3 start
report.submit | engaged=0 | org_admin | 4.3 request
report.return | | reporter | 4.1 resubmit
report.resubmit | | lead_verifier verifier | 4.2 accept, reject
report.send_back | | lead_verifier | 4.1: engagement executing
report.reopen | | reporter assigned | 4.3 resume: in_verification
finding.raise | | reporter contributor | 4.2 respond
finding.respond | | lead_verifier verifier | 4.2 accept, reject
finding.reject | | reporter contributor | 4.2: open, round +1
finding.convert | | reporter contributor | 4.2: open as non_conformity
finding.reopen | | reporter contributor | 4.2: open, round +1
engagement.request | | body_admin | 4.3 assign
engagement.assign | | assigned | 4.3 declare
engagement.replace | | assigned | 4.3: the newcomer declares
engagement.declare | undeclared=0 | lead_verifier | 4.3 accept: everyone declared
opinion.draft | | reviewer | 4.3 pass, return
opinion.review | | signatory | 4.3 sign, return
opinion.return | | lead_verifier | 4.3: executing
opinion.hand_back | | lead_verifier | 4.3: executing
opinion.sign | conclusion=verified | issuer | 4.1 approve
fact.report | | lead_verifier body_admin | 4.3 facts discovered
opinion.confirm | | lead_verifier reviewer | 4.3 confirm: lead and reviewer
opinion.withdraw | | lead_verifier reviewer | 4.3 withdraw: lead and reviewer
claim.request | | issuer | 4.4 issue, refuse
claim.refuse | | reporter org_admin | 4.4: drafted with reason
certificate.revoke | | issuer body_admin | 4.4: a second issuer, or the body admin
restatement.propose | | reporter | 4.5 assess
restatement.assess | | org_admin | 4.5 approve, decline
restatement.approve | | reporter | 4.5: new revision in draft
complaint.lodge | | body_admin platform_admin | 4.7 acknowledge
complaint.acknowledge | | named | 4.7 open
complaint.open | | org_admin | 4.7 decide: the holder was heard
complaint.answer | | named | 4.7 decide
complaint.decide | founded=1 | issuer lead_verifier | 4.7: upheld goes to 4.3 facts discovered or 4.4
complaint.decide | | org_admin | 4.7 appeal
complaint.appeal | | body_admin platform_admin | 4.7: a new handler named
complaint.replace | | named | 4.7: the new handler
member.change | waits=1 second=1 | org_admin body_admin | 4.6 SD5: a second admin
member.change | waits=1 second=0 | platform_admin | 4.6 SD5: without a second admin
member.join | waits=1 second=1 | org_admin body_admin | 4.6 SD5: a second admin
member.join | waits=1 second=0 | platform_admin | 4.6 SD5: without a second admin
member.remove | waits=1 second=1 | org_admin body_admin | 4.6 SD5: a second admin
member.remove | waits=1 second=0 | platform_admin | 4.6 SD5: without a second admin
member.merge | | named org_admin body_admin | 4.6 SD9: others are merged, agreed to by a second person
factor.propose | | org_admin | 8: approve own factor
`;

const rows = handedOver
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("after each act that hands the work on, who must act next has a message", () => {
  const untold = rows.flatMap(([act = "", told = "", next = "", why]) => {
    expect(permissionNames).toContain(act);
    const detail = Object.fromEntries(
      [...told.matchAll(/(\w+)=(\w+)/g)].map(([, name, value = ""]) => [
        name,
        /^\d$/.test(value) ? Number(value) : value,
      ]),
    );
    const to = kindsOf(act as Permission, detail).flatMap((kind): readonly Reader[] => kind.to);
    const left = next.split(" ").filter((reader) => !to.some((one) => one === reader));
    return left.length > 0 ? [`${act} ${told}: ${left.join(", ")} (${why})`] : [];
  });
  expect(untold).toEqual([]);
});

test("an act that depends on what it told tells nobody else where it told otherwise", () => {
  const kinds = (act: Permission, told: Record<string, number>) =>
    kindsOf(act, told).map(({ kind }) => kind);
  expect(kinds("engagement.declare", { undeclared: 2 })).toEqual([]);
  expect(kinds("report.submit", { engaged: 1 })).toEqual(["year_submitted"]);
});

/** The days of section 4, by whom each is missed: before it they are told, on it, and after where another then acts. */
test("each day of section 4 is told to who misses it before it comes, and to who acts once it has passed", () => {
  const stepsFor = (of: string, reader: Reader) =>
    deadlineNames
      .filter((name) => deadlines[name].of === of && rowOf(name).to.some((one) => one === reader))
      .flatMap((name): readonly number[] => deadlines[name].steps);
  const before = [
    ["finding", "reporter"],
    ["finding", "contributor"],
    ["receipt", "body_admin"],
    ["answer", "org_admin"],
    ["decision", "named"],
    ["appeal", "org_admin"],
    ["certificate", "org_admin"],
    ["accreditation", "body_admin"],
  ] as const;
  for (const [of, reader] of before)
    expect(
      stepsFor(of, reader).some((step) => step > 0),
      `${of} ${reader}`,
    ).toBe(true);
  const after = [
    ["finding", "lead_verifier"], // 4.2 leave uncorrected, convert: the due date passed
    ["receipt", "body_admin"],
    ["answer", "named"], // 4.7 decide: the holder was heard or let the days pass
    ["decision", "named"],
  ] as const;
  for (const [of, reader] of after)
    expect(
      stepsFor(of, reader).some((step) => step < 0),
      `${of} ${reader}`,
    ).toBe(true);
});
