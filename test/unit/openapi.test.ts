import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openApi } from "@/lib/domain/api/openapi";

const document = JSON.parse(JSON.stringify(openApi("http://localhost:3000")));

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
  const operations = Object.values(document.paths as Record<string, { get: Operation }>);
  const names = operations.map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const { get } of operations) {
    expect(get.summary).toBeTruthy();
    expect(Object.keys(get.responses)).toContain("200");
    expect(Object.keys(get.responses).some((status) => status.startsWith("4"))).toBe(true);
  }
});

test("every variable of a path is a parameter of its operation", () => {
  for (const [path, { get }] of Object.entries(
    document.paths as Record<string, { get: Operation }>,
  )) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = get.parameters.filter((one) => one.in === "path").map(({ name }) => name);
    expect([path, declared]).toEqual([path, named]);
  }
});

type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
};
