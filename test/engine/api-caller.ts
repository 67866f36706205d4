import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/roles";
import { makeKey } from "@/lib/services/api-keys";
import { addSite } from "@/lib/services/sites";
import { aReport, organisationWith } from "./fixtures";

const routes = {
  "/certificates": () => import("@/app/api/v1/certificates/route"),
  "/reports": () => import("@/app/api/v1/reports/route"),
  "/reports/{id}": () => import("@/app/api/v1/reports/[id]/route"),
  "/reports/{id}/activities": () => import("@/app/api/v1/reports/[id]/activities/route"),
  "/reports/{id}/activities/{key}": () =>
    import("@/app/api/v1/reports/[id]/activities/[key]/route"),
  "/reports/{id}/trace": () => import("@/app/api/v1/reports/[id]/trace/route"),
  "/reports/{id}/imports": () => import("@/app/api/v1/reports/[id]/imports/route"),
  "/reports/{id}/imports/{import}": () =>
    import("@/app/api/v1/reports/[id]/imports/[import]/route"),
  "/reports/{id}/import-jobs": () => import("@/app/api/v1/reports/[id]/import-jobs/route"),
  "/reports/{id}/import-jobs/{job}": () =>
    import("@/app/api/v1/reports/[id]/import-jobs/[job]/route"),
  "/reports/{id}/import-jobs/{job}/confirmation": () =>
    import("@/app/api/v1/reports/[id]/import-jobs/[job]/confirmation/route"),
};
export type Path = keyof typeof routes;
export const everyPath = Object.keys(routes) as Path[];
/** Those that ask for a key. */
export const paths = everyPath.filter((path) => path.startsWith("/reports"));

type Handler = (request: Request, context: { params: Promise<object> }) => Promise<Response>;
export type Asked = {
  readonly path: Path;
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  /** Of the path's places. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly key?: string | null;
  readonly heads?: Readonly<Record<string, string>>;
  readonly body?: BodyInit | null;
};

/** The methods that a path answers, each as the function Next.js would call. */
export async function handlersOf(path: Path): Promise<ReadonlyMap<string, Handler>> {
  const module: Readonly<Record<string, unknown>> = await routes[path]();
  const handlers = Object.entries(module).flatMap(([method, handler]) =>
    typeof handler === "function" ? [[method, handler as Handler] as const] : [],
  );
  return new Map(handlers);
}

/** Calls a route as a program does; a write has an `Idempotency-Key` of its own unless `heads` say one. */
export async function call(asked: Asked) {
  const { path, method = "GET", params = {}, query = {}, key, heads = {}, body = null } = asked;
  const handler = (await handlersOf(path)).get(method);
  if (!handler) throw new Error(`${path} has no ${method}`);
  const place = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ""));
  const address = `http://localhost:3000/api/v1${place}?${new URLSearchParams({ ...query })}`;
  const headers = new Headers(key ? { authorization: `Bearer ${key}` } : {});
  if (method !== "GET") headers.set("idempotency-key", randomUUID());
  for (const [name, value] of Object.entries(heads)) headers.set(name, value);
  const request = new Request(address, { method, headers, body });
  const answer = await handler(request, { params: Promise.resolve(params) });
  const text = await answer.text();
  return { status: answer.status, heads: answer.headers, text, body: jsonOf(answer, text) };
}

const jsonOf = ({ headers }: Response, text: string) =>
  headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;

/** A draft year with one site, and the key of who enters it. */
export async function keyedYear() {
  const { id: organisationId, reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  await addOffice(reporter, reportId);
  const { key } = await makeKey(reporter, { organisationId, name: "meters", days: 30 });
  return { organisationId, reporter, reportId, key, params: { id: reportId } };
}

export async function addOffice(by: Actor, reportId: string): Promise<void> {
  const place = { name: "Office", localName: "", city: "", country: "GB", region: "" };
  const kind = { marketBoundary: "GB", kind: "office", inClaim: true } as const;
  await addSite(by, { reportId, key: "HQ", ...place, ...kind, ownership: [], controlTest: null });
}

const columns = [
  ...["row_key", "site_code", "source_key", "scope", "category", "period_from", "period_to"],
  ...["quantity", "unit", "factor_key", "data_kind"],
];
/** Gas of a boiler at 0.18296 kg CO2e per kWh (UK 2025, gross), by the template's columns. */
export function gasRow(row: string, quantity: string, unit = "kWh (gross CV)") {
  const cells = [row, "HQ", `hq.${row}`, "1", "stationary_combustion", "2025-01-01", "2025-01-31"];
  const rest = [quantity, unit, "uk-2025-natural-gas-kwh-gross", "invoiced"];
  return Object.fromEntries([...cells, ...rest].map((cell, n) => [columns[n] ?? "", cell]));
}
export const gasCsv = (...rows: ReturnType<typeof gasRow>[]): string =>
  [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))]
    .map((cells) => cells.join(","))
    .join("\r\n");
