import { expect, test } from "vitest";
import { localPath } from "@/app/sign-in/local-path";

test.each([
  ["/reports/1?tab=log", "/reports/1?tab=log"],
  ["/", "/"],
  ["", "/"],
  [null, "/"],
  [undefined, "/"],
  ["https://elsewhere.example/reports", "/"],
  ["//elsewhere.example/reports", "/"],
  ["/\\elsewhere.example", "/"],
  ["/.//elsewhere.example", "/"],
  ["javascript:alert(1)", "/"],
  ["\thttps://elsewhere.example", "/"],
])("after sign-in %s leads to %s", (address, path) => {
  expect(localPath(address)).toBe(path);
});
