import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pagesOf, solid } from "../golden/papers-text";
import { adverseYear } from "./adverse-year";
import { launch } from "./launch";
import { lookInBoth } from "./look";
import { press, see, signIn, signInWith } from "./person";
import * as step from "./steps";

const password = "a long password for one test";
const own = {
  admin: ["org_admin", "example-office", "Office administrator"],
  reporter: ["reporter", "example-office", "Office reporter"],
  signatory: ["lead_verifier", "cec-demo", "Wu, lead and signatory"],
} as const;

let browser: Browser;
const people: Record<string, Page> = {};
let report = "";
let engagement = "";

beforeAll(async () => {
  browser = await launch();
  const file = join(inject("folder"), "adverse.case.json");
  writeFileSync(file, adverseYear());
  await zeroproof("load", file);
  await Promise.all(
    Object.entries(own).map(([key, [role, organisation, name]]) => {
      const as = ["--name", name, "--role", role, "--organisation", organisation];
      return zeroproof("user", "add", `${key}@example.org`, ...as);
    }),
  );
  for (const key of Object.keys(own))
    people[key] = (await signInWith(browser, `${key}@example.org`, password)).page;
  for (const role of ["Verification body administrator", "Verifier", "Independent reviewer"])
    people[role] = (await signIn(browser, role)).page;
});
afterAll(() => browser.close());

/** The command line of the installation, on the store that the portal serves. */
async function zeroproof(...args: readonly string[]): Promise<void> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const own = { ZEROPROOF_DATA: inject("folder"), ZEROPROOF_PASSWORD: password };
  const env = { ...inherited, ...own };
  await promisify(execFile)(process.execPath, ["bin/zeroproof.mjs", ...args], { env });
}

const of = (key: string): Page => {
  const page = people[key];
  if (!page) throw new Error(`${key} has not signed in`);
  return page;
};

test("an office's year is proven, signed off and submitted to a body, which plans and starts", async () => {
  const page = of("reporter");
  await page.goto("/reports");
  await page.getByRole("link", { name: "2022" }).first().click();
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
  report = new URL(page.url()).pathname;
  await step.prove(page, report, "bills.csv", Buffer.from("month,kWh\n2022-01,8333\n"));
  await step.signOff(of("admin"), report);
  expect(await lookInBoth(of("admin"), `${report}/engage`)).toEqual([]);
  await step.engage(of("admin"), report);
  await step.submit(page, report, "Submit for verification");
  const bodyAdmin = of("Verification body administrator");
  engagement = await step.assign(bodyAdmin, /Example Office/, own.signatory[2]);
  expect(await lookInBoth(bodyAdmin, `${engagement}/assign`)).toEqual([]);
  expect(await lookInBoth(of("signatory"), `${engagement}/declare`)).toEqual([]);
  for (const key of ["signatory", "Verifier", "Independent reviewer"])
    await step.declare(of(key), engagement);
  for (const nth of [0, 1]) {
    const { page: issuer, context } = await signIn(browser, "Issuer", nth);
    await step.declare(issuer, engagement);
    await context.close();
  }
  await step.start(of("signatory"), engagement, "Bills and meters were seen by video.");
});

test("misstatements in both scope groups are declined by the organisation and left by the lead as material", async () => {
  const meter = {
    activity: "A2",
    scope: "2",
    tonnes: "-20",
    text: "The second meter is left out.",
  };
  const water = {
    activity: "A3",
    scope: "3",
    tonnes: "-1",
    text: "A third of the water is left out.",
  };
  for (const [n, one] of [meter, water].entries()) {
    const ref = `F-00${n + 1}`;
    await step.raise(of("Verifier"), engagement, one);
    await see(of("Verifier"), ref);
    await step.answer(of("reporter"), report, ref, "We do not count it: it is sublet.");
    await leave(ref);
  }
});

/** The lead closes a finding uncorrected; the box is ticked already, as each is more than 5 % of its group. */
async function leave(ref: string): Promise<void> {
  const lead = of("signatory");
  await lead.goto(`${engagement}/findings?finding=${ref}`);
  await press(lead, "Leave uncorrected");
  const dialog = lead.getByRole("dialog");
  expect(await dialog.locator('[name="material"]').isChecked()).toBe(true);
  await dialog.locator('[name="text"]').fill("The lease names the organisation as its user.");
  await dialog.getByRole("button", { name: "Close uncorrected" }).click();
  await dialog.waitFor({ state: "hidden" });
}

test("the findings propose an adverse opinion, which is drafted, reviewed and signed with a password", async () => {
  const lead = of("signatory");
  await step.testSample(lead, engagement);
  await lead.goto(`${engagement}/opinion`);
  expect(await lead.locator('[name="kind"]:checked').getAttribute("value")).toBe("adverse");
  await lead.locator('[name="place"]').fill("Hangzhou");
  await lead.locator('[name="completeness"][value="no"]').check();
  await lead
    .locator('[name="completenessTold"]')
    .fill("A meter and a third of the water are left out.");
  await press(lead, "Draft the opinion");
  await see(lead, "Waits for the independent reviewer.");
  await step.passReview(of("Independent reviewer"), engagement);
  expect(await lookInBoth(lead, `${engagement}/opinion/sign`)).toEqual([]);
  await lead.locator('[name="subsequent"][value="no"]').check();
  await lead.locator('[name="confirm"]').check();
  await lead.locator('[name="password"]').fill("not the password");
  await press(lead, "Sign and issue");
  await see(lead, /not your password now/);
  await lead.locator('[name="subsequent"][value="no"]').check();
  await lead.locator('[name="confirm"]').check();
  await lead.locator('[name="password"]').fill(password);
  await press(lead, "Sign and issue");
  await lead.waitForURL((url) => !url.pathname.endsWith("/sign"));
  await see(lead, "Adverse");
});

test("the verification statement says adverse, with each finding and its tonnes, in both languages", async () => {
  const page = of("reporter");
  await page.goto(`${report}/papers`);
  const [en, zh] = await papers(page, "verification-statement");
  for (const said of ["adverse", "F-001", "\u221220.00", "F-002", "\u22121.00", "Hangzhou"])
    expect(en).toContain(solid(said));
  expect(en).toContain(solid("The second meter is left out."));
  expect(en).toContain(solid("Uncorrected material misstatement"));
  for (const said of ["否定意见", "F-001", "\u221220.00", "F-002", "\u22121.00"])
    expect(zh).toContain(solid(said));
});

test("no claim can be drafted, and the letter says which rules of the gate it fails and by how much", async () => {
  const page = of("reporter");
  await page.goto(`${report}/claim`);
  await see(page, "The opinion opens no claim, so no certificate can be issued");
  expect(await page.getByRole("button", { name: /gate|certificate/i }).count()).toBe(0);
  const [en, zh] = await papers(page, "refusal");
  // T is 5 % of 56.86 t and of 2.98 t. Nothing else of the claim is in the way: 100 credits cover 76.86 t.
  const measured = "20.00 ≥ 2.84 t; 1.00 ≥ 0.15 t";
  for (const said of [
    "No certificate is issued",
    "2 rules block",
    "R-07 · blocks",
    "R-27 · blocks",
    measured,
  ])
    expect(en).toContain(solid(said));
  for (const said of ["不予颁发证书通知书", "阻断2条", "R-07 · 阻断", "R-27 · 阻断", measured])
    expect(zh).toContain(solid(said));
  const { page: issuer } = await signIn(browser, "Issuer");
  await issuer.goto(report.replace("/reports/", "/approvals/"));
  expect(await papers(issuer, "refusal")).toEqual([en, zh]);
});

/** The papers of a kind that a page has links to, English first, read by another library than the one that drew them. */
async function papers(page: Page, kind: string): Promise<string[]> {
  const texts: string[] = [];
  for (const locale of ["en", "zh-CN"]) {
    const link = page.locator(`a[download][href*="${kind}"][href*="lang=${locale}"]`);
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    texts.push(solid((await pagesOf(await answer.body())).join("")));
  }
  return texts;
}

test("the public finds no certificate of the office", async () => {
  const { data } = await (await of("reporter").request.get("/api/v1/certificates")).json();
  expect(JSON.stringify(data)).not.toContain("Example Office");
  const context = await browser.newContext({ baseURL: inject("base"), locale: "en" });
  const stranger = await context.newPage();
  await stranger.goto("/register?text=Example+Office");
  expect(await stranger.locator("main").innerText()).not.toMatch(/CN-\d{4}-/);
  const answer = await stranger.goto("/organisations/example-office/2022");
  expect(answer?.status()).toBe(404);
});
