import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { inject } from "vitest";

export type Person = { readonly page: Page; readonly context: BrowserContext };

/** Signs in from the sign-in page by one press, in a browser profile of their own. */
export async function signIn(browser: Browser, role: string, nth = 0): Promise<Person> {
  const { page, context } = await atTheDoor(browser);
  const button = page.getByRole("button").filter({ has: page.getByText(role, { exact: true }) });
  await button.nth(nth).click();
  await page.waitForURL((url) => url.pathname === "/");
  return { page, context };
}

/** Signs in by address and password, as people do outside the demonstration. */
export async function signInWith(browser: Browser, email: string, password: string) {
  const { page, context } = await atTheDoor(browser);
  await page.getByLabel("Email address").fill(email);
  await page.locator('[name="password"]').fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/");
  return { page, context };
}

async function atTheDoor(browser: Browser): Promise<Person> {
  const context = await browser.newContext({ baseURL: inject("base"), locale: "en" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  return { page, context };
}

/** Opens a page and presses a button there; what must be seen afterwards ends it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
}

/** Waits until a button is no longer offered: the act is done. */
export async function gone(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).first().waitFor({ state: "detached" });
}

export async function see(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}

/** The field with this label that a person can see: a closed dialog may hold its twin. */
export function field(page: Page | Locator, label: string | RegExp): Locator {
  return page.getByLabel(label).filter({ visible: true }).first();
}
