import { store } from "@/db/store";
import type { Refusal } from "@/lib/domain/refusal";
import type { Role } from "@/lib/domain/roles";
import { atInstant } from "@/lib/services/doors";
import type { Noun } from "../../policy/workflow-table";
import {
  nounsOf,
  rolesFor,
  rowsFor,
  type States,
  type Verdict,
  verdictsOn,
  wrongStates,
} from "./expected";
import { openPeople, type Person } from "./people";
import { type Look, lookAt, type Outcome, rehearse } from "./rehearsal";
import type { Caller, Scene } from "./scene";

/** What was called so far, and what came of it otherwise than the document says. */
export type Book = {
  readonly differences: string[];
  /** By act: what its guards refused where who and when were right. */
  readonly guarded: Map<string, Set<string>>;
  readonly called: Set<string>;
  readonly done: Set<string>;
  /** Refused with their own state alone in the way. */
  readonly alone: Set<string>;
  /** Refused for who they are, by service and person. */
  readonly refused: Set<string>;
  /** The first service of each act. */
  readonly firsts: ReadonlyMap<string, string>;
  calls: number;
};

export function newBook(callers: readonly Caller[]): Book {
  const sets = { called: new Set<string>(), done: new Set<string>(), alone: new Set<string>() };
  const firsts = new Map(callers.toReversed().map(({ act, service }) => [act, service]));
  const refused = new Set<string>();
  return { differences: [], guarded: new Map(), ...sets, refused, firsts, calls: 0 };
}

/** A point of the walk with what the store says there. */
type Here = { readonly scene: Scene; readonly before: Look; readonly states: States };

/** Calls every act in the states of this scene that were not yet seen, by everybody. */
export async function visit(book: Book, callers: readonly Caller[], scene: Scene): Promise<void> {
  const before = await look(scene);
  const here = { scene, before, states: statesOn(before, scene) };
  for (const caller of callers) {
    const people = caller.by ? openPeople(scene.who, caller.by) : scene.who.people;
    const maybe = people.filter((one) => verdictsOn(caller, one, scene, here.states)[0] === "done");
    const others = people.filter((one) => !maybe.includes(one));
    const due = others.filter((person) => isDue(book, caller, person, here));
    await Promise.all(due.map((person) => callBy(book, caller, person, here)));
    for (const person of maybe) // one after the other: of a role the first who succeeds is enough
      if (isDue(book, caller, person, here)) await callBy(book, caller, person, here);
  }
  if (JSON.stringify(await look(scene)) !== JSON.stringify(before))
    book.differences.push(`${scene.name}: the calls have moved the walk`);
}

function look({ who, ids }: Scene): Promise<Look> {
  return store().read((at) => lookAt(at, who.org.id, ids));
}

/**
 * A cell is due once, and where it may succeed, or its own state alone is in the way, until that was seen. Whom a
 * door refuses for who they are, whatever the state, is called in every state by an act's first service; by its
 * others, and where neither tenant nor role is right, once.
 */
function isDue(book: Book, caller: Caller, person: Person, { scene, states }: Here): boolean {
  if (!caller.call(scene, person)) return false;
  const [verdict] = verdictsOn(caller, person, scene, states);
  const nouns = nounsOf(caller).filter((noun) => states[noun] !== undefined);
  if (verdict === "done")
    return nouns.some((noun) => !book.done.has(roleCell(noun, states, caller, person.role)));
  if (verdict === "state") {
    const only = wrongStates(caller, states).length === 1;
    const seen = only ? book.alone : book.called;
    const own = only ? nouns.filter((noun) => isWrong(caller, noun, states)) : nouns;
    return own.some((noun) => !seen.has(cell(noun, states, caller, person)));
  }
  if (isOnce(book, caller, person)) return !book.refused.has(`${caller.service} ${person.name}`);
  return nouns.some((noun) => !book.called.has(cell(noun, states, caller, person)));
}

function isOnce({ firsts }: Book, caller: Caller, { of, role }: Person): boolean {
  if (firsts.get(caller.act) !== caller.service) return true;
  return of === "stranger" && !(role && rolesFor(caller).includes(role));
}

async function callBy(book: Book, caller: Caller, person: Person, here: Here): Promise<void> {
  const { scene, states } = here;
  const work = caller.call(scene, person);
  if (!work) return;
  const verdicts = verdictsOn(caller, person, scene, states);
  if (caller.service === scene.next && verdicts.includes("done"))
    return note(book, caller, person, here, true);
  book.calls += 1;
  const { who, ids, instant } = scene;
  const outcome = await rehearse(who.org.id, ids, () =>
    instant ? atInstant(instant, work) : work(),
  );
  const told = judge(book, caller, verdicts, outcome, here);
  const should = `${caller.service} by ${person.name}: should be ${verdicts.join(" or ")}`;
  if (told) book.differences.push(`${scene.name}: ${should}, was ${told}`);
  note(book, caller, person, here, outcome.refused === null);
}

function note(book: Book, caller: Caller, person: Person, { scene, states }: Here, done: boolean) {
  const verdicts = verdictsOn(caller, person, scene, states);
  const only = wrongStates(caller, states).length === 1;
  if (!verdicts.includes("done") && !verdicts.includes("state"))
    book.refused.add(`${caller.service} ${person.name}`);
  for (const noun of nounsOf(caller)) {
    if (states[noun] === undefined) continue;
    book.called.add(cell(noun, states, caller, person));
    if (done) book.done.add(roleCell(noun, states, caller, person.role));
    if (only && isWrong(caller, noun, states)) book.alone.add(cell(noun, states, caller, person));
  }
}

/** Refusals of a contributor for what is not of their sites, told by the row, the file or the import. */
const forbidding = new Set([
  "imports.refused.rows",
  "imports.refused.undo",
  "evidence.refused.link",
]);

/** What is otherwise than the document says; nothing where all is as it should be. */
function judge(
  book: Book,
  caller: Caller,
  verdicts: readonly Verdict[],
  { left, refused }: Outcome,
  { before, states }: Here,
): string | undefined {
  if (caller.by === "clock" && verdicts.includes("state"))
    return left.some(({ rows }) => rows.complaint !== before.rows.complaint) ? "done" : undefined;
  if (!refused) return verdicts.includes("done") ? undone(caller, left, before) : "done";
  if (left.some((one) => JSON.stringify(one) !== JSON.stringify(before)))
    return `refused, with something left behind: ${refused.word}`;
  const kind = kindOf(refused);
  if (kind && verdicts.includes(kind)) {
    const named = String(refused.values.state);
    const wrong = kind === "state" && !wrongStates(caller, states).includes(named);
    return wrong ? `refused naming ${named}` : undefined;
  }
  if (verdicts.includes("forbidden") && forbidding.has(refused.word)) return undefined;
  if (!verdicts.includes("done")) return refused.message;
  const words = book.guarded.get(caller.act) ?? new Set();
  const { state = "" } = refused.values;
  book.guarded.set(caller.act, words.add(`${refused.word} ${state}`.trim()));
  return undefined;
}

/** A success is recorded in the trail under its act, and takes the thing where the document says. */
function undone({ act, service }: Caller, left: readonly Look[], before: Look): string | undefined {
  const after = left.find((look) => look.seq === before.seq + 1 && look.act === act);
  if (!after) return `done, recorded as ${left.map((look) => look.act).join(", ")}`;
  for (const { noun, to } of rowsFor({ act, service })) {
    const [from, now] = [before.states[noun] ?? "", after.states[noun] ?? ""];
    if (to && !to.includes(to[0] === "=" && now === from ? "=" : now))
      return `done, from ${from} to ${now}`;
  }
  return undefined;
}

function kindOf({ word, code }: Refusal): Verdict | undefined {
  if (word === "refusal.state") return "state";
  if (word === "refusal.notFound") return "not_found";
  return code === "forbidden" ? "forbidden" : undefined;
}

/** A certificate expires by the day. */
function statesOn({ states, rows }: Look, { instant }: Scene): States {
  const day = (instant ?? new Date().toISOString()).slice(0, 10);
  const { validTo = "9999" } = JSON.parse(rows.certificate ?? "{}");
  const stands = states.certificate === "issued" || states.certificate === "suspended";
  return stands && validTo < day ? { ...states, certificate: "expired" } : states;
}

function isWrong(caller: Caller, noun: Noun, states: States): boolean {
  return wrongStates(caller, { [noun]: states[noun] }).length > 0;
}

export const cell = (noun: Noun, states: States, { service }: Caller, { name }: Person) =>
  `${noun} ${states[noun]}: ${service} by ${name}`;
export const roleCell = (noun: Noun, states: States, { service }: Caller, role: Role | null) =>
  `${noun} ${states[noun]}: ${service} as ${role}`;
