import type { Permission } from "@/lib/domain/permissions";
import type { Role } from "@/lib/domain/roles";
import { actsOf, documented, narrower } from "../../policy/documented";
import { given } from "../../policy/table";
import { type Noun, nouns, rowsOf } from "../../policy/workflow-table";
import type { Person } from "./people";
import type { Caller, Scene } from "./scene";

export type States = Partial<Readonly<Record<Noun, string>>>;
/** What the document says of a call: done, or refused for whom or for when. */
export type Verdict = "done" | "state" | "forbidden" | "not_found";

/** Acts that begin a thing, or that no state bounds: who may is all that the document says. */
const stateless: Partial<Record<Permission, readonly Role[]>> = {
  "report.create": given("Create, revise report"),
  "engagement.request": given("Request engagement"),
  "retirement.check": ["lead_verifier", "verifier"], // of "Check retirement": L, V; the issuer's is the next
  "retirement.issuer_check": ["issuer"],
};

/** Where the portal has an act that does more, or in fewer states, than its row of the document says. */
const strict: Readonly<Record<string, { roles: readonly Role[]; report: readonly string[] }>> = {
  // A whole year replaces a draft: an import (R, C) that may create a report (R, O).
  loadCase: { roles: ["reporter"], report: ["draft"] },
};

/** Where two people decide, the first one's act leaves the state as it is. */
const leaves: Partial<Record<Permission, readonly string[]>> = {
  "opinion.confirm": ["="],
  "opinion.withdraw": ["="],
  "opinion.second_ruling": ["issued", "closed"],
  "opinion.drop_ruling": ["="],
};

type Row = {
  readonly noun: Noun;
  readonly from: readonly string[];
  readonly roles: readonly Role[];
  /** Of the noun's own table; nothing where another's table asks for the state. */
  readonly to: readonly string[] | undefined;
};

const rows = new Map<Permission, Row[]>();
for (const noun of nouns)
  for (const [act, named] of actsOf(noun)) {
    const { from, roles } = documented(noun, named);
    const action = typeof named === "string" ? named : named.action;
    const to =
      leaves[act] ??
      rowsOf(noun)
        .find((one) => one.action === action)
        ?.to.split(", ");
    const waits = narrower[act] ?? [];
    const row = { noun, from, roles: roles.filter((role) => !waits.includes(role)), to };
    rows.set(act, [...(rows.get(act) ?? []), row]);
  }

/** The document's rows of an act as a service does it; none where no state bounds it. */
export function rowsFor({ act, service }: Pick<Caller, "act" | "service">): readonly Row[] {
  const own = strict[service];
  if (own) return [{ noun: "report", from: own.report, roles: own.roles, to: undefined }];
  return rows.get(act) ?? [];
}

/** The nouns in whose states a call is made. */
export function nounsOf(caller: Caller): readonly Noun[] {
  const own = rowsFor(caller).map(({ noun }) => noun);
  return own.length > 0 ? own : ["report"];
}

/** Who may by the document, whatever the state. */
export function rolesFor(caller: Caller): readonly Role[] {
  const [first, ...others] = rowsFor(caller);
  if (!first) return stateless[caller.act] ?? [];
  return first.roles.filter((role) => others.every(({ roles }) => roles.includes(role)));
}

/** What a call must come to; where who and when are both wrong inside a role's act, either is told. */
export function verdictsOn(
  caller: Caller,
  person: Person,
  scene: Scene,
  states: States,
): Verdict[] {
  if (caller.by) return [openVerdict(caller, person, states)];
  if (!reaches(person, caller, scene)) return ["not_found"];
  if (!person.role || !rolesFor(caller).includes(person.role)) return ["forbidden"];
  const wrong = wrongStates(caller, states).length > 0;
  const mine = isTheirs(caller.act, person, scene);
  if (wrong) return mine ? ["state"] : ["state", "forbidden"];
  return mine ? ["done"] : ["forbidden"];
}

/** Anyone lodges; the clock comes by itself; all else is for who holds the complaint's secret. */
function openVerdict(caller: Caller, { name }: Person, states: States): Verdict {
  const holds = name === "complainant" || name === "clock" || caller.act === "complaint.lodge";
  if (!holds) return "not_found";
  return wrongStates(caller, states).length > 0 ? "state" : "done";
}

/** The present states that stand in an act's way. */
export function wrongStates(caller: Caller, states: States): string[] {
  return rowsFor(caller).flatMap(({ noun, from }) => {
    const state = states[noun];
    return state === undefined || from.includes(state) ? [] : [state];
  });
}

function reaches({ of, role, actor }: Person, { on }: Caller, scene: Scene): boolean {
  if (of === "stranger") return false;
  if (of === "holder" || of === "platform") return true;
  if (on === "organisation") return false;
  if (on === "complaint") return role === "body_admin" || scene.handler?.userId === actor.userId;
  if (on === "report" && !scene.engaged) return false;
  return role === "body_admin" || scene.assigned.has(actor.userId);
}

/** What a contributor does for their own sites alone. */
const ofASite = /^(activity\.|evidence\.upload|finding\.respond)/;

/** Beyond a role: own sites, the named signatory, a finding's author or the lead, the complaint's handler. */
function isTheirs(
  act: Permission,
  { name, role, elsewhere, actor }: Person,
  scene: Scene,
): boolean {
  if (elsewhere) return !ofASite.test(act);
  if (act === "opinion.sign" || act === "opinion.hand_back") return name === "signatory";
  if (act === "finding.withdraw") return role === "lead_verifier" || name === "verifier";
  if (act === "complaint.open" || act === "complaint.decide")
    return scene.handler?.userId === actor.userId;
  if (act === "complaint.acknowledge" || act === "complaint.replace") return role === "body_admin";
  return true;
}
