import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openApi } from "@/lib/domain/api/openapi";
import { sources } from "../sources";

const document = JSON.parse(JSON.stringify(openApi("http://localhost:3000")));
const operations = Object.entries(
  document.paths as Record<string, Record<string, Omit<Operation, "path" | "method">>>,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]): Operation => ({ ...one, path, method })),
);

test("the machine interface is described in OpenAPI 3.1, as the committed copy says", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(document).toEqual(JSON.parse(readFileSync("docs/openapi.json", "utf8")));
});

test("every reference of the description leads to a schema of it", () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(20);
  for (const [, reference = ""] of references) {
    const target = reference
      .replace(/^#\//, "")
      .split("/")
      .reduce((at, part) => at?.[part], document);
    expect([reference, typeof target]).toEqual([reference, "object"]);
  }
});

test("every operation has a name of its own, a summary, an answer and what it refuses", () => {
  const names = operations.map(({ operationId }) => operationId);
  expect(names.length).toBeGreaterThan(14);
  expect(new Set(names).size).toBe(names.length);
  for (const { summary, responses } of operations) {
    expect(summary).toBeTruthy();
    expect(Object.keys(responses).some((status) => status.startsWith("2"))).toBe(true);
    expect(Object.keys(responses).some((status) => status.startsWith("4"))).toBe(true);
  }
});

test("every variable of a path is a parameter of its operations", () => {
  for (const { path, parameters } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = parameters.filter((one) => one.in === "path").map(({ name }) => name);
    expect([path, declared]).toEqual([path, named]);
  }
});

test("the register is open to all; every other operation asks for a key, and each write for its name", () => {
  for (const { path, method, security, parameters, responses } of operations) {
    const open = /^\/api\/(v1\/(certificates|serials|organisations)|documents)/.test(path);
    expect([path, security]).toEqual([path, open ? undefined : [{ apiKey: [] }]]);
    if (!open) expect(Object.keys(responses)).toContain("401");
    const named = parameters.some(({ name }) => name === "Idempotency-Key");
    expect([path, method, named]).toEqual([path, method, method !== "get"]);
  }
});

test("the document has an operation for each handler of a program's routes, and no other", () => {
  const handlers = sources("app/api/v1/reports").flatMap(({ path, text }) => {
    const address = path.replace(/^app(.*)\/route\.ts$/, "$1").replace(/\[(\w+)\]/g, "{$1}");
    const named = [...text.matchAll(/^export (?:async )?function ([A-Z]+)\(/gm)];
    return named.map(([, method = ""]) => `${method.toLowerCase()} ${address}`);
  });
  const described = operations
    .filter(({ path }) => path.startsWith("/api/v1/reports"))
    .map(({ method, path }) => `${method} ${path}`);
  expect(described.sort()).toEqual(handlers.sort());
});

type Operation = {
  readonly path: string;
  readonly method: string;
  readonly security?: unknown;
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
};
