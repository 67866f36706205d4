import { expect, test } from "vitest";
import { readOpenApi, typeName } from "@/lib/domain/api/documented";
import { openApi } from "@/lib/domain/api/openapi";

const shown = readOpenApi(openApi("https://register.example"));

test("the machine interface's page can be drawn from its own document", () => {
  expect(shown.servers).toEqual([{ url: "https://register.example" }]);
  const operations = Object.values(shown.paths).flatMap((methods) => Object.values(methods));
  const names = operations.map(({ operationId }) => operationId);
  expect(names).toEqual(
    expect.arrayContaining([
      "downloadPaper",
      "findSerial",
      "listCertificates",
      "listYears",
      "putActivity",
    ]),
  );
  expect(names.length).toBe(19);
});

test("every schema that an operation or another schema names has a table to lead to", () => {
  const text = JSON.stringify(shown);
  const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(5);
  for (const [, name = ""] of named) expect(shown.components.schemas).toHaveProperty(name);
});

test("a type is named by its reference, its members, its values or itself", () => {
  expect(typeName({ $ref: "#/components/schemas/Amount" })).toBe("Amount");
  expect(typeName({ type: "array", items: { $ref: "#/x/Credit" } })).toBe("Credit[]");
  expect(typeName({ anyOf: [{ type: "string", format: "date" }, { type: "null" }] })).toBe(
    "string (date) | null",
  );
  expect(typeName({ type: "string", enum: ["en", "zh-CN"] })).toBe("en | zh-CN");
});
