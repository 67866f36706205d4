import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { GET as paper } from "@/app/api/documents/[certificate]/[kind]/[locale]/route";
import { GET as show } from "@/app/api/v1/certificates/[number]/route";
import { GET as list } from "@/app/api/v1/certificates/route";
import { GET as describe } from "@/app/api/v1/openapi.json/route";
import { GET as short } from "@/app/v/[number]/route";
import { insertCertificate } from "@/db/queries/certificates";
import { store } from "@/db/store";
import { certificate, certificateList, problem } from "@/lib/domain/api/schemas";
import { certificateNumber } from "@/lib/domain/certificate-number";
import { issueCertificate } from "@/lib/services/certificates";
import { atInstant } from "@/lib/services/doors";
import { checkListing, endListing, publicListings, recordListing } from "@/lib/services/pledges";
import { searchRegister } from "@/lib/services/register";
import { type Walk, walkTo } from "./walk";

const origin = "http://localhost:3000";
const ask = (path: string, headers: HeadersInit = {}) => new Request(origin + path, { headers });
const named = <P>(params: P) => ({ params: Promise.resolve(params) });

let walk: Walk;
let number = "";
beforeAll(async () => {
  walk = await walkTo("requested");
  number = (await issueCertificate(walk.by.issuer, { id: walk.claimId })).number;
}, 180_000);

test("the list is found by holder, number or project, and is what its schema says", async () => {
  for (const text of [walk.org.id.toUpperCase(), number]) {
    const answer = await list(ask(`/api/v1/certificates?text=${encodeURIComponent(text)}`));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=60");
    const { data, nextCursor } = certificateList.parse(await answer.json());
    expect([data.map((one) => one.number), nextCursor]).toEqual([[number], null]);
    expect(data[0]?.residualEmissions).toEqual({ value: "21087.92997", unit: "tCO2e" });
  }
  const other = await list(ask("/api/v1/certificates?text=no-such-holder"));
  expect(await other.json()).toEqual({ data: [], nextCursor: null });
});

test("it is found by kind of claim, country, verifier, and a credit's serial or project, and is a table too", async () => {
  const asked = async (query: string) => {
    const answer = await list(ask(`/api/v1/certificates?text=${number}&${query}`));
    return certificateList.parse(await answer.json()).data.length;
  };
  const { credits, verification } = certificate.parse(
    await (await show(ask("/"), named({ number }))).json(),
  );
  const { verifiers } = await searchRegister({ text: number });
  const slug = verifiers.find(({ name }) => name === verification.body.name)?.slug ?? "";
  const [credit] = credits;
  const part = encodeURIComponent(credit?.serial.slice(2, 20) ?? "");
  const found = ["type=OP", "country=CN", `verifier=${slug}`, `credit=${credit?.projectId}`];
  // One number inside the block, a block that reaches into it, and one that begins after it.
  const [batch, start = "", end = "", ...form] = credit?.serial.split("-") ?? [];
  const numbers = (from: number, to: number) => `credit=${[batch, from, to, ...form].join("-")}`;
  const [first, last] = [Number(start), Number(end)];
  const inside = [numbers(first + 7, first + 7), numbers(last, last + 50)];
  for (const query of [...found, `credit=${part}`, found.join("&"), ...inside])
    expect([query, await asked(query)]).toEqual([query, 1]);
  const none = ["type=FP", "country=FR", "verifier=nobody", "credit=no-such", "credit=%25"];
  for (const query of [...none, numbers(last + 1, last + 50)])
    expect([query, await asked(query)]).toEqual([query, 0]);
  const table = await list(ask(`/api/v1/certificates?text=${number}&format=csv`));
  expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const [head = "", row = "", ...rest] = (await table.text()).split("\r\n");
  const cells = Object.fromEntries(
    head.split(",").map((name, n) => [name.replace(/["\uFEFF]/g, ""), row.split('","')[n]]),
  );
  expect(rest).toEqual([""]);
  expect(cells).toMatchObject({ claim: "OP", residual_t_co2e: "21087.92997", country: "CN" });
});

test("a certificate is answered whole, once: afterwards its ETag says that nothing changed", async () => {
  const path = `/api/v1/certificates/${number}`;
  const answer = await show(ask(path), named({ number }));
  const body = certificate.parse(await answer.json());
  expect(body.notCovered.scope3).toEqual({
    value: expect.stringMatching(/^307726\.6/),
    unit: "tCO2e",
  });
  expect(body.credits[0]?.quantity).toEqual({ value: "21088", unit: "tCO2e" });
  expect(body.links.page).toBe(`${origin}/register/${number}`);
  const etag = answer.headers.get("etag") ?? "";
  const again = await show(ask(path, { "if-none-match": etag }), named({ number }));
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("its holder tells where a certificate is listed elsewhere, with the day it was last looked at, and nobody else does", async () => {
  const { org, by } = walk;
  const url = "https://platform.example/entries/7";
  const days = { listedOn: "2030-03-01", checkedOn: "2030-04-01" };
  const listing = { id: number, platform: "A public platform", url, ...days };
  const on = (day: string, actor = org.reporter, more = {}) =>
    atInstant(`${day}T08:00:00.000Z`, () => recordListing(actor, { ...listing, ...more }));
  await on("2030-04-01");
  await on("2030-05-02", org.org_admin, { checkedOn: "2030-05-02" });
  for (const stranger of [org.contributor, by.issuer, by.body_admin])
    await expect(on("2030-05-02", stranger)).rejects.toMatchObject({ code: "forbidden" });
  await expect(on("2030-03-31")).rejects.toMatchObject({
    fields: { checkedOn: { word: "pledges.refused.future" } },
  });
  await expect(on("2030-05-02", org.reporter, { listedOn: "2030-04-02" })).rejects.toMatchObject({
    fields: { listedOn: { word: "pledges.refused.order" } },
  });
  expect(await publicListings(number)).toMatchObject([
    { platform: "A public platform", url, listedOn: "2030-03-01", checkedOn: "2030-05-02" },
  ]);
  const id = (await publicListings(number))[0]?.id ?? "";
  const at = <R>(work: () => Promise<R>) => atInstant("2030-06-01T08:00:00.000Z", work);
  await expect(checkListing(org.contributor, { id })).rejects.toMatchObject({ code: "forbidden" });
  await at(() => checkListing(org.reporter, { id }));
  expect(await publicListings(number)).toMatchObject([{ checkedOn: "2030-06-01", endedOn: null }]);
  const ended = { endedOn: "2030-05-31", endReason: "The platform closed." };
  await at(() => endListing(org.org_admin, { id, ...ended }));
  expect(await publicListings(number)).toMatchObject([{ checkedOn: "2030-06-01", ...ended }]);
  const late = { word: "pledges.refused.ended" };
  await expect(at(() => checkListing(org.reporter, { id }))).rejects.toMatchObject(late);
  await expect(on("2030-06-02")).rejects.toMatchObject(late);
});

test("a wrong check digit says so, an unknown number is not found, both as problems", async () => {
  const wrong = number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10);
  const bad = await show(ask("/"), named({ number: wrong }));
  expect([bad.status, bad.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
  expect(problem.parse(await bad.json()).title).toContain("last digit");
  const none = await show(ask("/"), named({ number: certificateNumber(1999, 1) }));
  expect([none.status, problem.parse(await none.json()).code]).toEqual([404, "not_found"]);
  expect(none.headers.get("access-control-allow-origin")).toBe("*");
});

test("a parameter that is not valid is a problem that points at it", async () => {
  const answer = await list(ask("/api/v1/certificates?status=golden&limit=7"));
  expect(answer.status).toBe(422);
  expect(problem.parse(await answer.json()).errors).toEqual([
    { pointer: "/status", detail: expect.any(String) },
  ]);
  expect((await list(ask("/api/v1/certificates?cursor=nonsense"))).status).toBe(422);
});

test("a paper is a PDF to keep, its name in ASCII and in its own language", async () => {
  const asked = { certificate: number, kind: "certificate", locale: "zh-CN" };
  const answer = await paper(ask("/"), named(asked));
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  const disposition = answer.headers.get("content-disposition") ?? "";
  expect(disposition).toContain(`filename="${number}-certificate-zh-CN.pdf"`);
  const [, encoded = ""] = disposition.split("filename*=UTF-8''");
  expect(decodeURIComponent(encoded)).toMatch(/^CN-.*证书\.pdf$/);
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  const etag = answer.headers.get("etag") ?? "";
  expect((await paper(ask("/", { "if-none-match": etag }), named(asked))).status).toBe(304);
  expect((await paper(ask("/"), named({ ...asked, kind: "ledger" }))).status).toBe(422);
  const unknown = { ...asked, certificate: certificateNumber(1999, 2) };
  expect((await paper(ask("/"), named(unknown))).status).toBe(404);
});

test("the short address leads to the certificate's page, and the interface describes itself", async () => {
  const answer = await short(ask(`/v/${number}`), named({ number }));
  expect([answer.status, answer.headers.get("location")]).toEqual([307, `/register/${number}`]);
  const described = await (await describe(ask("/api/v1/openapi.json"))).json();
  expect(Object.keys(described.paths)).toContain("/api/v1/certificates/{number}");
});

test("pages follow each other by cursor without a gap, and an answer names the next", async () => {
  const tag = randomUUID();
  await copies(tag, 5);
  const seen: string[] = [];
  let cursor = "";
  for (const expected of [2, 2, 1]) {
    const page = await searchRegister({ text: tag, limit: 2, cursor });
    expect(page.certificates).toHaveLength(expected);
    seen.push(...page.certificates.map((one) => one.number));
    cursor = page.next ?? "";
  }
  expect([new Set(seen).size, cursor]).toEqual([5, ""]);
  const whole = await searchRegister({ text: tag, limit: 100 });
  expect(seen).toEqual(whole.certificates.map((one) => one.number));
  const answer = await list(ask(`/api/v1/certificates?text=${tag}&limit=2`));
  expect(answer.headers.get("link")).toMatch(
    /^<\/api\/v1\/certificates\?.*cursor=.*>; rel="next"$/,
  );
});

/** More certificates of the same claim's fields than the portal would issue in a test's time. */
async function copies(tag: string, count: number): Promise<void> {
  const year = 3000 + Math.floor(Math.random() * 6999);
  await store().write(async (at) => {
    const [claim] = await at.db.select().from(at.t.claims).limit(1);
    if (!claim) throw new Error("a claim was made above");
    for (let serial = 1; serial <= count; serial++) {
      const id = randomUUID();
      await at.db.insert(at.t.claims).values({ ...claim, id, state: "discarded" });
      await insertCertificate(at, { ...(await template(at)), ...own(id, year, serial, tag) });
    }
  });
}

const own = (id: string, year: number, serial: number, tag: string) => ({
  id,
  claimId: id,
  year,
  serial,
  number: certificateNumber(year, serial),
  statementSha256: `${id}`,
  issuedAt: `2026-01-0${1 + Math.floor(serial / 3)}T00:00:00.000Z`,
  folded: tag,
});

async function template(at: Parameters<typeof insertCertificate>[0]) {
  const { certificates: c } = at.t;
  const [row] = await at.db.select().from(c).where(eq(c.number, number));
  if (!row) throw new Error("a certificate was issued above");
  return { ...row, summary: JSON.parse(row.summary) };
}
