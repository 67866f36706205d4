/**
 * Who may do what, transcribed by hand from domain.md section 8 and not made from `permissions.ts`: the columns are
 * reporter, contributor, lead verifier, verifier, reviewer, issuer, body admin, organisation admin, platform
 * admin. `y` is yes, `h` own sites, assigned engagements or metadata only, `-` no.
 */
const rows = `
y - - - - - - y - | Create, revise report; edit sources, boundary, denominators
y h - - - - - - - | Enter activity, upload evidence
y - - - - - - - - | Choose factor, propose own factor
- - - - - - - y - | Approve own factor (≠ proposer)
y - - - - - - y - | Record instruments, measures, retirements, exclusions, targets, plan, pledges, listings
y h - - - - - y - | See draft
- - - - - - - y - | Sign off for management
y - - - - - - - - | Check, submit, recall, resubmit
y h h h h h - y - | See submitted figures, evidence
- - - - - - - y - | Request engagement
- - - - - - y - - | Assign and replace lead, team, reviewer, signatory, issuers
- - h h h h - - - | Declare impartiality, competence (when assigned)
- - h - - - - - - | Accept, approve plan, start
- - h - - - y y - | Terminate engagement
- - h h - - - - - | Draft plan, sample; raise, accept, reject, withdraw findings
y h - - - - - - - | Respond to findings
- - h - - - - - - | Return report, close uncorrected, convert, reopen finding, draft opinion, resume
- - - - h - - - - | Independent review
- - h h - - - - - | Sign opinion or return it, as named signatory
- - h h - h - - - | Check retirement, record registry check
- - h - - - y - - | Act on facts discovered
- - h - h - - - - | Confirm or withdraw opinion (L and I together)
y - h - - - - - - | Restatement: propose
y - - - - - - - - | Restatement: assess
- - - - - - - y - | Restatement: approve, decline
y - - - - - - y - | Draft, discard claim, run gate; request, recall
- - - - - h - - - | Approve, send back, withdraw report; issue, refuse, supersede, reinstate
- - - - - h - - y | Suspend certificate
- - - - - h - - - | Revoke certificate
- - - - - h h - - | Second a revocation (B where one issuer only)
- - - - - h - y - | Publish report page
- - - - - - - y - | Members and roles of the organisation, choice of body; merge accounts
- - - - - - y - - | Members and roles of the body; merge accounts
- - - - - - - - y | Tenants, bodies, first O and B, settings, factor editions; confirm VCMI row, SD5
- - - - - - y - h | Acknowledge complaint, name or replace handler
- - h h h h h - - | Open, decide complaint (as handler, SD8)
h - h - h h h y h | Read audit trail
y y h h h h - y - | Download certificate, annual report
y y y y y y y y y | Search register, verify, complain, appeal or withdraw own complaint
`;

export const columns = [
  "reporter",
  "contributor",
  "lead_verifier",
  "verifier",
  "reviewer",
  "issuer",
  "body_admin",
  "org_admin",
  "platform_admin",
] as const;
export type Column = (typeof columns)[number];

const table = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => row.split(" | "))
    .map(([cells = "", act = ""]) => [act, columns.filter((_, n) => cells.split(" ")[n] !== "-")]),
);

/** The roles that one of these acts is given to. */
export function given(...acts: readonly string[]): readonly Column[] {
  const named = acts.flatMap((act) => {
    const row = [...table].find(([name]) => name.startsWith(act));
    if (!row) throw new Error(`no row begins with "${act}"`);
    return row[1];
  });
  return columns.filter((column) => named.includes(column));
}
