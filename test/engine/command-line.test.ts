import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { writeCase } from "@/lib/domain/case/read-case";
import { organisationWith } from "./fixtures";
import { demonstrationOf } from "./years";

vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), "zeroproof-cli-"));

/** Runs a verb on the store of this test; its environment names it. */
function zeroproof(...args: readonly string[]) {
  const options = { encoding: "utf8", maxBuffer: 1e8 } as const;
  return spawnSync(process.execPath, ["bin/zeroproof.mjs", ...args], options);
}

function kept(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("a year goes in and comes out by the command line, and in and out again the same", async () => {
  const slug = `cli-${(await organisationWith("reporter")).id.slice(0, 8)}`;
  const file = demonstrationOf(slug);
  const loaded = zeroproof("load", kept("first.json", writeCase(file)));
  expect(loaded.stderr).toBe("");
  expect(JSON.parse(loaded.stdout)).toMatchObject({ label: "2022", organisation: slug });
  const first = zeroproof("export", slug, "2022");
  expect(first.status).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({
    organisation: file.organisation,
    activities: file.activities,
  });
  expect(zeroproof("load", kept("second.json", first.stdout)).status).toBe(0);
  expect(zeroproof("export", slug, "2022").stdout).toBe(first.stdout);
});

test("what is not there or not valid ends with 1 and says why, wrong use with 2", () => {
  const broken = zeroproof("load", kept("broken.json", '{"format":"zeroproof-case/1"}'));
  expect([broken.status, broken.stdout]).toEqual([1, ""]);
  expect(broken.stderr).toContain("organisation: This field is missing.");
  const missing = zeroproof("export", "nobody-at-all", "2022");
  expect([missing.status, missing.stdout, missing.stderr]).toEqual([
    1,
    "",
    "There is no such record.\n",
  ]);
  expect(zeroproof("export", "nobody-at-all").status).toBe(2);
});
