import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "./launch";
import { look, setTo, settings } from "./look";
import { signIn } from "./person";
import { nowhere, visits } from "./visits";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

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
      (message) =>
        message.type() === "error" && errors.push(`${message.location().url} ${message.text()}`),
    );
    await setTo(page, setting);
    const found: string[] = [];
    for (const path of await Promise.all(paths.map((one) => filled(one))))
      found.push(...(await look(page, path, setting)));
    expect(found).toEqual([]);
    // A browser tells an answer of 404 as an error of loading.
    expect(errors.filter((one) => !one.includes(nowhere))).toEqual([]);
    await page.context().close();
  });

async function stranger() {
  const context = await browser.newContext({ baseURL: inject("base"), locale: "en" });
  return { page: await context.newPage() };
}

const known = new Map<string, Promise<string>>();
/** A path with the demonstration's own ids, each found once, as a person would follow the links. */
async function filled(path: string): Promise<string> {
  let whole = path;
  for (const [placeholder, name = ""] of path.matchAll(/\{(\w+)\}/g)) {
    if (!known.has(name)) known.set(name, find(name));
    whole = whole.replace(placeholder, (await known.get(name)) ?? "");
  }
  return whole;
}

async function find(name: string): Promise<string> {
  if (name === "number") {
    const answer = await fetch(`${inject("base")}/api/v1/certificates`);
    const { data } = (await answer.json()) as { data: { number: string; label?: string }[] };
    return data.at(-1)?.number ?? "";
  }
  if (name === "complaint") return lodged();
  const [role, place, link] = places[name] ?? ["Reporter", "/reports", /2022/];
  const { page, context } = await signIn(browser, role);
  await page.goto(place);
  const href = await page.getByRole("link", { name: link }).first().getAttribute("href");
  await context.close();
  return href?.split("/").at(-1) ?? "";
}

/** Who finds it, on which page, by which link. */
const places: Readonly<Record<string, readonly [string, string, RegExp | string]>> = {
  engagement: ["Lead verifier", "/engagements", /2022/],
  draft: ["Reporter", "/reports", "2023"],
  body: ["Platform administrator", "/admin/organisations", /CEC/],
};

/** A complaint about the certificate: its reference and key, as its secret link has them. */
async function lodged(): Promise<string> {
  const { page } = await stranger();
  await page.goto(await filled("/complaints/new?certificate={number}"));
  await page.locator('[name="text"]').fill("DEMO: the certificate names a hall that is closed.");
  await page.locator("main form button[type=submit]").click();
  const href = await page.locator('main a[href*="key="]').getAttribute("href");
  await page.context().close();
  return href?.split("/").at(-1) ?? "";
}
