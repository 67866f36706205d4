import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "./launch";
import { signIn } from "./person";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What a reader without scripts is answered: the status, whether in which language, and the heading. */
async function read(path: string, lang: string, headers: HeadersInit = {}) {
  const asked = { headers: { ...headers, "accept-language": lang } };
  const answer = await fetch(inject("base") + path, asked);
  const html = await answer.text();
  const [, language] = /<html lang="([\w-]+)"/.exec(html) ?? [];
  const [, heading] = /<h1[^>]*>([^<]*)/.exec(html) ?? [];
  return [answer.status, language, heading];
}

test.each([
  ["/register/CN-2022-000001-9", "Check the number", "请检查编号"],
  ["/register/nothing", "No certificate has this number", "没有此编号的证书"],
  ["/organisations/nobody", "Page not found", "未找到页面"],
  ["/organisations/ant-demo/1999", "Page not found", "未找到页面"],
  ["/complaints/C-1?key=x", "Page not found", "未找到页面"],
])("%s says without scripts that there is no such thing", async (path, en, zh) => {
  expect(await read(path, "en")).toEqual([404, "en", en]);
  expect(await read(path, "zh-CN")).toEqual([404, "zh-CN", zh]);
});

test("behind sign-in an address of nothing answers in the portal's own frame", async () => {
  const { page, context } = await signIn(browser, "Reporter");
  const answer = await page.goto("/reports/nothing/progress/targets/T9");
  expect(answer?.status()).toBe(404);
  expect(await page.locator("h1").innerText()).toBe("Page not found");
  expect(await page.locator("aside, nav").count()).toBeGreaterThan(0);
  await context.close();
});
