import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openStore } from "@/db/client";
import { migrate } from "@/db/migrate";
import { migrationsFolder } from "@/db/migrations-folder";
import { findOrganisation } from "@/db/queries/organisations";
import { store, storeUrl } from "@/db/store";
import { anOrganisation } from "./fixtures";

test("bringing an up-to-date store up to date, several times at once, loses nothing", async () => {
  const id = await anOrganisation();
  const url = storeUrl();
  await Promise.all([migrate(url), migrate(url), migrate(url)]);
  expect(await store().read((at) => findOrganisation(at, id))).toMatchObject({ id });
});

test("a new store is made in a folder that is not there yet, by three processes at once", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "zeroproof-new-")), "data", "deep");
  const url = `file:${join(folder, "zeroproof.db")}`;
  const program = `import { migrate } from "@/db/migrate"; await migrate(process.argv[1]);`;
  const node = ["--import", "tsx", "--input-type=module", "--eval", program, url];
  await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, node)));
  const made = openStore(url);
  expect(await made.read((at) => findOrganisation(at, "nobody"))).toBeUndefined();
  await made.close();
}, 60_000);

test("the migrations made every table and column that queries may ask for", async () => {
  await store().read(async ({ db, t }) => {
    for (const table of Object.values(t)) await db.select().from(table).limit(1);
  });
});

test("the migrations are found from any working folder", () => {
  const here = process.cwd();
  const found = migrationsFolder("sqlite");
  try {
    process.chdir(tmpdir());
    expect(migrationsFolder("sqlite")).toBe(found);
  } finally {
    process.chdir(here);
  }
});
