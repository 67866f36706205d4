import { NextRequest } from "next/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { markedAddress } from "@/lib/domain/not-there";
import { proxy } from "@/proxy";

const now = Date.parse("2026-11-30T05:00:00Z");
beforeEach(() => void vi.useFakeTimers({ now, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

/** What the portal answers to an address before any page is drawn. */
function answered(address: string, asked: { method?: string; headers?: HeadersInit } = {}) {
  const { status, headers } = proxy(new NextRequest(`http://x${address}`, asked));
  const target = headers.get("x-middleware-rewrite") ?? headers.get("location");
  return [status, target && new URL(target).pathname];
}

test("a page that finds nothing has its address answered with 404, in the frame it stands in", () => {
  const marked = (address: string) => answered(markedAddress(address, now));
  expect(marked("/register/CN-2026-999999-1")).toEqual([404, "/not-there"]);
  expect(marked("/organisations/nobody?lang=zh-CN")).toEqual([404, "/not-there"]);
  expect(marked("/reports/r1/credits/K9")).toEqual([404, "/not-there/portal"]);
  expect(answered("/register/CN-2026-999999-1")).toEqual([200, null]);
});

test("the mark keeps what else was asked, is believed for half a minute, and brings no form twice", () => {
  const marked = markedAddress("/complaints/C-1?key=a%26b", now);
  expect(new URL(marked, "http://x").searchParams.get("key")).toBe("a&b");
  expect(answered(marked, { method: "POST" })).toEqual([303, "/complaints/C-1"]);
  const fromThere = { method: "POST", headers: { referer: `http://x${marked}` } };
  expect(answered(marked, fromThere)).toEqual([200, "/not-there"]);
  vi.setSystemTime(now + 31_000);
  expect(answered(marked)).toEqual([200, null]);
  expect(answered("/register/CN-2026-999999-1?missing=yes")).toEqual([200, null]);
});

test("the page drawn for a marked address is told the address without its mark", () => {
  const { headers } = proxy(new NextRequest(`http://x${markedAddress("/register/X-1?a=1", now)}`));
  expect(headers.get("x-middleware-request-x-address")).toBe("/register/X-1?a=1");
});
