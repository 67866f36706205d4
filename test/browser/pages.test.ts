import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "./launch";
import { signIn } from "./person";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Who looks at which pages; `{report}`, `{engagement}` and `{number}` are the demonstration’s of 2022. */
const visits: Record<string, readonly string[]> = {
  "": [
    "/sign-in",
    "/register",
    "/register/{number}",
    "/verify",
    "/serials",
    "/serials?serial=nonsense&programme=VCS",
    "/method",
    "/calculator",
    "/calculator?mode=pool",
    "/organisations/ant-demo",
    "/api-docs",
    "/complaints/new?certificate={number}",
    "/register/CN-2026-999999-1",
  ],
  Reporter: [
    ...[
      "/",
      "/reports",
      "/reports/new",
      "/certificates",
      "/certificates/{number}",
      "/pledges",
      "/ledger",
      "/ledger/batches/new",
      "/factors",
      "/factors?region=CN-ZJ&year=2026&gwpSet=AR6&category=electricity_location",
      "/factors/own",
      "/factors/own/new",
      "/factors/attributions",
      "/factors/editions",
      "/factors/editions/compare?year={draft}",
      "/account",
      "/account/keys",
      "/messages",
      "/audit",
    ],
    ...[
      "",
      "/boundary",
      "/activities",
      "/activities/A001",
      "/import",
      "/evidence",
      "/instruments",
      "/measures",
    ].map((path) => `/reports/{report}${path}`),
    ...[
      "/credits",
      "/credits/K1",
      "/inventory",
      "/review",
      "/findings",
      "/claim",
      "/papers",
      "/history",
      "/restatement",
    ].map((path) => `/reports/{report}${path}`),
    ...["/progress", "/progress/sentences", "/trace?figure=inventory.totals.scope1"].map(
      (path) => `/reports/{report}${path}`,
    ),
    ...[
      "",
      "/import",
      "/evidence",
      "/review",
      "/sources",
      "/inventory",
      "/activities?edit=1",
      "/activities/new",
      "/activities/new?category=fugitive&method=refrigerant_balance",
      "/boundary/sites/new",
      "/boundary/plan",
      "/measures/new?type=ai_autoscaling",
      "/progress",
      "/progress/base-year",
      "/progress/base-year/changes/new",
      "/progress/compare",
      "/progress/comparatives/new",
      "/progress/denominators/new",
      "/progress/separate/new",
      "/progress/targets/new",
    ].map((path) => `/reports/{draft}${path}`),
  ],
  "Organisation administrator": ["/settings/members", "/admin/complaints"],
  "Lead verifier": [
    ...["/", "/engagements"],
    ...["", "/plan", "/figures", "/findings", "/changes", "/opinion", "/discovered", "/log"].map(
      (path) => `/engagements/{engagement}${path}`,
    ),
  ],
  Issuer: [
    ...["/", "/approvals", "/approvals/{report}", "/certificates/{number}"],
    ...["/certificates/acts", "/certificates/acts?number={number}"],
  ],
  "Platform administrator": [
    ...["/", "/admin/organisations", "/certificates/acts?number={number}"],
  ],
};

const settings = [
  ["en", "light"],
  ["zh-CN", "dark"],
] as const;
type Setting = (typeof settings)[number];
const atOnce = 12;
const runs = Object.entries(visits).flatMap(([role, all]) =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, n) => ({
    role,
    from: n * atOnce + 1,
    paths: all.slice(n * atOnce, (n + 1) * atOnce),
  })).flatMap((part) => settings.map((setting) => ({ ...part, setting }))),
);

for (const { role, from, paths, setting } of runs)
  test.concurrent(`pages of ${role || "anybody"} from the ${from}. are accessible and whole at 320 px, ${setting.join(" and ")}`, async () => {
    const { page } = role ? await signIn(browser, role) : await stranger();
    const errors: string[] = [];
    page.on(
      "console",
      (message) => message.type() === "error" && errors.push(`${page.url()} ${message.text()}`),
    );
    await page.emulateMedia({ colorScheme: setting[1] });
    await page.context().addCookies([{ name: "locale", value: setting[0], url: inject("base") }]);
    const found: string[] = [];
    for (const path of await Promise.all(paths.map((one) => filled(one))))
      found.push(...(await look(page, path, setting)));
    expect(found).toEqual([]);
    // The address of no certificate answers 404, which a browser tells as an error of loading.
    expect(errors.filter((one) => !one.includes("404"))).toEqual([]);
    await page.context().close();
  });

async function stranger() {
  const context = await browser.newContext({ baseURL: inject("base"), locale: "en" });
  return { page: await context.newPage() };
}

/** What is wrong with a page: on a screen, and on the narrowest phone. */
async function look(page: Page, path: string, [locale, theme]: Setting): Promise<string[]> {
  await page.goto(path);
  const found = (await violations(page)).map((id) => `${path} ${locale} ${theme} ${id}`);
  if ((await page.locator("html").getAttribute("lang")) !== locale)
    found.push(`${path} is not in ${locale}`);
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) found.push(`${path} ${locale} is ${width} px wide on a phone of 320`);
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`,
    );
  });
}

const known = new Map<string, Promise<string>>();
/** A path with the demonstration's own ids, each found once, as a person would follow the links. */
async function filled(path: string): Promise<string> {
  const [placeholder, name] = /\{(\w+)\}/.exec(path) ?? [];
  if (!placeholder || !name) return path;
  if (!known.has(name)) known.set(name, find(name));
  return path.replace(placeholder, (await known.get(name)) ?? "");
}

async function find(name: string): Promise<string> {
  if (name === "number") {
    const answer = await fetch(`${inject("base")}/api/v1/certificates`);
    const { data } = (await answer.json()) as { data: { number: string; label?: string }[] };
    return data.at(-1)?.number ?? "";
  }
  const engaged = name === "engagement";
  const { page, context } = await signIn(browser, engaged ? "Lead verifier" : "Reporter");
  await page.goto(engaged ? "/engagements" : "/reports");
  const link = page.getByRole("link", { name: name === "draft" ? "2023" : /2022/ }).first();
  const href = await link.getAttribute("href");
  await context.close();
  return href?.split("/").at(-1) ?? "";
}
