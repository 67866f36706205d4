import type { Page } from "playwright-core";
import { field, gone, press, see } from "./person";

/** Links one file to everything of a year that needs evidence. */
export async function prove(page: Page, report: string, name: string, buffer: Buffer) {
  await page.goto(`${report}/evidence`);
  await page.locator('[name="everything"]').check();
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer });
  await press(page, "Add files");
  await see(page, "Every entry that needs evidence has it.");
}

export async function signOff(admin: Page, report: string): Promise<void> {
  await admin.goto(`${report}/review`);
  await field(admin, "Your function").fill("Managing director");
  await press(admin, "Sign off");
  await see(admin, /^Signed off on/);
}

export async function engage(admin: Page, report: string): Promise<void> {
  await admin.goto(`${report}/engage`);
  await press(admin, /engage|ask/i);
  await admin.waitForURL((url) => !url.pathname.endsWith("/engage"));
}

export async function submit(page: Page, report: string, act: string): Promise<void> {
  await page.goto(`${report}/review`);
  await page.getByLabel("I declare this").check();
  await press(page, act);
  await see(page, "The statement is frozen.");
}

/** The body's administrator assigns everybody there is, led and signed by the one of that name; gives the engagement's path. */
export async function assign(page: Page, link: RegExp, lead: string): Promise<string> {
  await page.goto("/engagements");
  await page.getByRole("link", { name: link }).click();
  await page.waitForURL(/\/engagements\/[0-9a-f-]{36}$/);
  const engagement = new URL(page.url()).pathname;
  await page.goto(`${engagement}/assign`);
  await field(page, "Lead verifier").selectOption({ label: lead });
  for (const box of await page.locator('[name="members[]"], [name="issuers[]"]').all())
    await box.check();
  await field(page, /^Signatory/).selectOption({ label: lead });
  await field(page, /reviewer/i).selectOption({ index: 1 });
  await press(page, "Assign");
  await see(page, "signs the opinion");
  return engagement;
}

export async function declare(page: Page, engagement: string): Promise<void> {
  await page.goto(`${engagement}/declare`);
  await page.locator('[name="independent"]').check();
  await page.locator('[name="competent"]').check();
  await press(page, "Declare");
  await page.waitForURL((url) => !url.pathname.endsWith("/declare"));
}

/** The lead accepts, approves a plan without a visit, and starts. */
export async function start(lead: Page, engagement: string, noVisit: string): Promise<void> {
  await lead.goto(engagement);
  await press(lead, "Accept the engagement");
  await gone(lead, "Accept the engagement");
  await lead.goto(`${engagement}/plan`);
  await field(lead, /site visits|why no/i).waitFor();
  await lead.locator('[name="noVisitReason"]').fill(noVisit);
  await press(lead, "Approve the plan");
  await gone(lead, "Approve the plan");
  await lead.goto(engagement);
  await press(lead, "Start verification");
  await gone(lead, "Start verification");
}

type Misstatement = {
  readonly activity: string;
  readonly scope: string;
  readonly tonnes: string;
  readonly text: string;
};

/** The verifier raises a misstatement on an activity; on one of Scope 2 its effect is the same by both methods. */
export async function raise(page: Page, engagement: string, of: Misstatement): Promise<void> {
  await page.goto(`${engagement}/findings?raise=1`);
  if ((await page.locator('[name="effectTonnes"]').count()) === 0)
    await page.getByRole("link", { name: "Raise a finding" }).first().click();
  await page.locator('[name="kind"][value="misstatement"]').check();
  await page.locator('[name="on"]').selectOption("activity");
  await page.locator('[name="target"]').fill(of.activity);
  await page.locator('[name="scope"]').selectOption(of.scope);
  await page.locator('[name="effectTonnes"]').fill(of.tonnes);
  if (of.scope === "2") await page.locator('[name="effectLocationTonnes"]').fill(of.tonnes);
  await page.locator('[name="text"]:visible').first().fill(of.text);
  await page.locator('[name="asksCorrection"]').check();
  await press(page, "Raise");
}

export async function answer(page: Page, report: string, ref: string, text: string) {
  await page.goto(`${report}/findings`);
  const finding = page.locator(`article#${ref}`);
  await field(finding, /Your answer/).fill(text);
  await finding.getByRole("button", { name: "Send the answer" }).click();
  await finding.getByText(text).waitFor();
}

/** Every item of the sample is tested and agrees, and every entry of the registers is complete. */
export async function testSample(lead: Page, engagement: string): Promise<void> {
  await lead.goto(`${engagement}/sample`);
  await lead.getByRole("link", { name: "Choose all that are to test" }).click();
  await lead.waitForURL(/choose=all/);
  await field(lead, "What was done and seen").fill("Seen in its file and calculated again.");
  await press(lead, "Record the result");
  for (const register of ["sites", "meters", "suppliers"]) {
    const form = lead.locator(`form:has([name="register"][value="${register}"])`);
    await form.getByLabel("No difference in the others").check();
    await form.getByRole("button", { name: "Record the comparison" }).click();
    await form.getByText("Saved.").waitFor();
  }
  await see(lead, /^(\d+) of \1 items tested$/);
}

export async function passReview(reviewer: Page, engagement: string): Promise<void> {
  await reviewer.goto(`${engagement}/opinion`);
  for (const opened of await reviewer.locator('[name="opened[]"]').all()) await opened.check();
  await press(reviewer, "Pass");
  await see(reviewer, /^Waits for/);
}
