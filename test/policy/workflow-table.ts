/**
 * The workflow of domain.md, transcribed from sections 4.1 to 4.5 and 4.7 in the document's own words and not made
 * from `lib/domain/workflow.ts`: from which states, which action, by whom, to which state (`=` where it stays). An
 * action written as one of two or more in a row of the document has a row here for each, and the two decisions of a
 * complaint are one. `–` is nothing yet.
 */
const tables = {
  report: `
– | create | reporter, org admin | draft
draft, returned | edit, import, attach | reporter, contributor | =
draft, returned | check | reporter | =
draft, returned | sign off | org admin | =
draft | submit | reporter | submitted
submitted | recall | reporter | draft
submitted | start verification | lead | in_verification
in_verification | return | lead | returned
returned | resubmit | reporter | in_verification
in_verification | conclude | system | verified, not_verified
verified | approve | issuer | approved
verified | send back | issuer | in_verification
verified, approved, not_verified | reopen | lead | in_verification
in_verification, returned | halt | system | submitted
approved | publish | org admin, issuer | published
published | restate | system | =
published | supersede | system | superseded
approved, published | withdraw | issuer | withdrawn
not_verified, withdrawn | revise | reporter | =
`,
  finding: `
– | raise | team | open
– | self-report | reporter | open
open | respond | reporter, contributor | responded
responded | accept | team | closed_corrected, closed_explained
responded | reject | team | open
open, responded | leave uncorrected | lead | closed_uncorrected
open | convert | lead | open
open | withdraw | author, lead | withdrawn
responded | withdraw on terminate | system | withdrawn
closed_* | reopen | lead | open
`,
  engagement: `
– | request | org admin | proposed
proposed | assign | body admin | =
proposed | declare | each person assigned | =
proposed | accept | lead | accepted
before issued, reopened | replace | body admin | =
accepted | approve plan | lead | planned
planned | start | lead | executing
executing | draft opinion | lead | drafted
drafted | pass | independent reviewer | reviewed
drafted | return | independent reviewer | executing
reviewed | return to work | signatory | executing
reviewed | sign and issue | signatory | issued
issued | facts discovered | lead, body admin | reopened
reopened | confirm | lead, independent reviewer | issued
issued, reopened | resume | lead | executing
reopened | withdraw opinion | lead, independent reviewer | closed
before issued | terminate | lead, body admin, org admin | terminated
`,
  claim: `
– | draft, run gate | reporter, org admin | drafted
drafted | request | reporter, org admin | requested
requested | recall | reporter, org admin | drafted
drafted | discard | reporter, org admin | discarded
requested | issue | issuer | issued
requested | refuse | issuer | drafted
`,
  certificate: `
issued | suspend | issuer, platform admin, system | suspended
suspended | reinstate | issuer | issued
issued, suspended | revoke | issuer | =
issued, suspended | second the revocation | issuer, body admin | revoked
issued, suspended | expire | clock | expired
issued, suspended | supersede | issuer | superseded
`,
  restatement: `
– | propose | reporter, lead, system | proposed
proposed | assess | reporter | assessed
assessed | approve | org admin | approved
assessed | decline | org admin | declined
approved | publish | org admin, issuer | done
proposed, assessed | lapse | system | lapsed
`,
  complaint: `
– | lodge | anyone | received
received | acknowledge | body admin | acknowledged
acknowledged | open | handler | review
review, appeal | decide | handler | decided, closed
decided | appeal | complainant, org admin | appeal
acknowledged, review, appeal | replace handler | body admin | =
decided | close | clock | closed
received, acknowledged, review, appeal | withdraw | complainant | closed
`,
};

/** States that the document asks of a thing in a guard or a sentence, not in a row of the thing's own table. */
const asked = {
  report: `
draft, returned, verified, approved, published | record a retirement | reporter, org admin | 4.1 edit; under 4.4: "may be added until request"
returned | self-report a finding | reporter | 4.2 self-report: "report returned"
in_verification | sign and issue | signatory | 4.1 conclude: "with 4.3 sign"
verified, approved, published | draft, run gate | reporter, org admin | 4.4 draft
verified, approved, published | request | reporter, org admin | 4.4 draft, which a request follows
approved, published | issue | issuer | 4.4 issue: "report approved or published"
approved, published | refuse | issuer | 4.4 refuse: "report approved or published"
approved, published | reinstate | issuer | 4.4 reinstate, as for its issue
published | propose a restatement | reporter, lead | 4.5 propose; the year is published, as 4.1 restate asks
published, superseded, withdrawn | withdraw opinion | lead, independent reviewer | 4.3: "report published or later"
`,
  finding: "",
  engagement: `
before issued, reopened | declare, newcomer | each person assigned | 4.3 replace: "the newcomer declares"
accepted | draft the plan | team | 8 "Draft plan, sample", apart from its approval
planned, executing | amend the plan | lead | 4.3 approve plan, before "draft opinion", which closes it
executing | raise | team | 4.2 raise, before the opinion is drafted
executing | reopen a finding | lead | 4.2 reopen: "before the opinion"
executing | return the report | lead | 4.1 return: "engagement executing"
executing | test the sample | team | 4.3 start: "sample drawn"; draft opinion: "samples tested"
executing | add to the sample | lead | 5.3 projection is compared with T, and so is its limit, before the opinion
planned, executing | record a visit | team | 4.3 plan: "visit or reason", before the opinion says it
issued, reopened | report a fact | reporter, contributor, org admin, each person assigned, body admin | 4.3 facts discovered: "on anyone's report"
issued, reopened | answer a fact | lead, body admin | 4.3 facts discovered: whoever acts on the report, or does not
issued | approve | issuer | 4.1 approve: "hash unchanged" of an opinion that stands
issued | send back | issuer | 4.1 send back: the opinion it withdraws stands
issued | publish | org admin, issuer | 4.3 facts discovered: what is in question is decided first
issued | issue | issuer | 4.4 issue: "hash equal" of an opinion that stands
issued | reinstate | issuer | 4.4 reinstate: "opinion stands on its hash"
`,
  claim: "",
  certificate: "",
  restatement: "",
  complaint: `
review, appeal | answer | org admin | 4.7 decide: "the holder was heard"
review, appeal | ask for a suspension | handler | 4.7 open: "suspension may be asked"
received, acknowledged, review, appeal | attach | complainant | 4.7 lodge: what the complainant knows, until it is decided
`,
} satisfies Record<Noun, string>;

export type Noun = keyof typeof tables;
export const nouns = Object.keys(tables) as readonly Noun[];

/** A row of the document: its states and people as it names them. */
export type DocumentRow = {
  readonly from: readonly string[];
  readonly action: string;
  readonly actors: readonly string[];
  /** Of a guard, where the document asks for it. */
  readonly to: string;
};

const read = (text: string): DocumentRow[] =>
  text
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((row) => row.split(" | "))
    .map(([from = "", action = "", actors = "", to = ""]) => ({
      from: from.split(", "),
      action,
      actors: actors.split(", "),
      to,
    }));

/** The rows of a noun's own table. */
export const rowsOf = (noun: Noun) => read(tables[noun]);
/** Those that other tables and sentences ask of it. */
export const askedOf = (noun: Noun) => read(asked[noun]);
