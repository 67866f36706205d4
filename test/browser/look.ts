import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { nowhere } from "./visits";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const settings = [
  ["en", "light"],
  ["zh-CN", "dark"],
] as const;
export type Setting = (typeof settings)[number];

/** From here on the page is in this language and theme. */
export async function setTo(page: Page, [locale, colorScheme]: Setting): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.context().addCookies([{ name: "locale", value: locale, url: inject("base") }]);
}

/** What is wrong with a page: on a screen, and on the narrowest phone. */
export async function look(page: Page, path: string, [locale, theme]: Setting): Promise<string[]> {
  await arm(page.context());
  const answer = await page.goto(path);
  const { lang, headed, violations } = await page.evaluate(read);
  const found = violations.map((id) => `${path} ${locale} ${theme} ${id}`);
  if ((answer?.status() === 200) === (path === nowhere)) found.push(`${path}: ${answer?.status()}`);
  if (!headed) found.push(`${path} has no heading`);
  if (lang !== locale) found.push(`${path} is not in ${locale}`);
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) found.push(`${path} ${locale} is ${width} px wide on a phone of 320`);
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

/** The same in both settings, English last, so that the page stays in it. */
export async function lookInBoth(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const setting of settings.toReversed()) {
    await setTo(page, setting);
    found.push(...(await look(page, path, setting)));
  }
  return found;
}

const armed = new WeakSet<BrowserContext>();
/** Brings axe along with every page: the browser compiles it once, where `evaluate` sends it again for each. */
async function arm(context: BrowserContext): Promise<void> {
  if (armed.has(context)) return;
  armed.add(context);
  await context.addInitScript(axe);
}

/** In the page, all at once: a locator of Playwright's would be compiled anew in each. */
async function read() {
  const { axe } = window as unknown as { axe: typeof import("axe-core") };
  const { violations } = await axe.run({ resultTypes: ["violations"] });
  return {
    lang: document.documentElement.lang,
    headed: document.querySelector("h1") !== null,
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
  };
}
