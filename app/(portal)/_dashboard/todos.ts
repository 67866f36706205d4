import { isLive } from "@/lib/domain/assurance/claim-guards";
import type { Told } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { listClaims } from "@/lib/services/claims";
import { checksAtAGlanceOf } from "@/lib/services/submissions";
import { engagementFor, openFindings } from "../reports/_parts/engagement";
import { roleMay } from "../reports/_parts/role-may";
import { sectionsOf } from "../reports/_parts/tasks";
import { waitsInFile } from "../reports/_parts/waits-in-file";
import { mayDo, type Year } from "../reports/_parts/year";

/** One thing to do, in words, with the place where it is done. */
export type Todo = { readonly href: string; readonly told: Told };

/** What waits in a year for a person: findings, checks that block, sign-off, submission, claim, papers. */
export async function todosOf(actor: Actor, year: Year, issued: boolean): Promise<readonly Todo[]> {
  const { report } = year;
  const base = `/reports/${report.id}`;
  const open = report.state === "draft" || report.state === "returned";
  if (issued) return [{ href: `${base}/papers`, told: { word: "dashboard.todo.papers" } }];
  return [
    ...(await findingsOf(year)),
    ...(open ? await draftTodos(actor, year) : []),
    ...engageTodo(actor, year),
    ...(await claimTodo(actor, year)),
  ];
}

async function findingsOf(year: Year): Promise<Todo[]> {
  const count = openFindings(await engagementFor(year.engagementId)).length;
  if (count === 0) return [];
  const told = { word: "dashboard.todo.findings", values: { count } } as const;
  return [{ href: `/reports/${year.report.id}/findings`, told }];
}

async function draftTodos(actor: Actor, year: Year): Promise<Todo[]> {
  const { report } = year;
  const base = `/reports/${report.id}`;
  const blocking = (await checksAtAGlanceOf(actor, report.id)).filter(
    ({ state }) => state === "blocking",
  );
  const csv = await waitsInFile(actor, year);
  const checks = blocking.map((check) => ({
    href: `${base}/${[...sectionsOf(check)][0] ?? "review"}`,
    told: check.told ?? { word: check.title },
  }));
  const first: Todo[] = csv
    ? [{ href: `${base}/import`, told: { word: "dashboard.todo.csv" } }]
    : [];
  return [...first, ...(checks.length > 0 ? checks : [signTodo(year)])];
}

function signTodo(year: Year): Todo {
  const href = `/reports/${year.report.id}/review`;
  if (year.report.signedOffAt) return { href, told: { word: "dashboard.todo.submit" } };
  const own = mayDo(year, "report.sign_off");
  return { href, told: { word: own ? "dashboard.todo.signOff" : "dashboard.todo.signOffWaits" } };
}

function engageTodo(actor: Actor, year: Year): Todo[] {
  if (year.engagementId || !roleMay(actor, year, "engagement.request")) return [];
  return [{ href: `/reports/${year.report.id}/engage`, told: { word: "dashboard.todo.engage" } }];
}

async function claimTodo(actor: Actor, year: Year): Promise<Todo[]> {
  if (!mayDo(year, "claim.draft") || !year.declarations.claim) return [];
  const claims = await listClaims(actor, year.report.id);
  const state = claims.find(isLive)?.state;
  if (state === "requested" || state === "issued") return [];
  const word = state === "drafted" ? "dashboard.todo.request" : "dashboard.todo.claim";
  return [{ href: `/reports/${year.report.id}/claim`, told: { word } }];
}
