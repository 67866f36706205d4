import { randomUUID } from "node:crypto";
import { beforeAll, expect, test, vi } from "vitest";
import { store } from "@/db/store";
import { cutOffAfter, requestLimits } from "@/lib/domain/api/key";
import { after, days, hours, minutes } from "@/lib/domain/instants";
import { listActivities } from "@/lib/services/activities";
import { identifyKey, listKeys, makeKey, revokeKey } from "@/lib/services/api-keys";
import { atInstant } from "@/lib/services/doors";
import { loadFactors } from "@/lib/services/factors";
import { answerOnce } from "@/lib/services/idempotency";
import { listImports } from "@/lib/services/imports";
import { type Asked, call, gasCsv, gasRow, handlersOf, keyedYear, paths } from "./api-caller";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

type Year = Awaited<ReturnType<typeof keyedYear>>;

const send = ({ key, params }: Year, name: string, body: string, over: Partial<Asked> = {}) =>
  call({
    path: "/reports/{id}/imports",
    method: "POST",
    params,
    key,
    query: { template: "activity" },
    heads: { "content-type": "text/csv", "idempotency-key": name },
    body,
    ...over,
  });

async function holderOf({ key }: Year) {
  const actor = await identifyKey(key);
  if (!actor) throw new Error("the key holds");
  return actor;
}

test("the same key with the same body is the same answer, and nothing is done again", async () => {
  const year = await keyedYear();
  const body = gasCsv(gasRow("a", "1"));
  const name = randomUUID();
  const first = await send(year, name, body);
  const again = await send(year, name, body);
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.text).toBe(first.text);
  expect(again.heads.get("location")).toBe(first.heads.get("location"));
  expect([first, again].map(({ heads }) => heads.get("idempotency-replayed"))).toEqual([
    null,
    "true",
  ]);
  expect(await listImports(year.reporter, year.reportId)).toHaveLength(1);
});

test("a refusal is an answer too, and is given again", async () => {
  const year = await keyedYear();
  const body = gasCsv(gasRow("a", "many"));
  const first = await send(year, "r", body);
  expect(first.status).toBe(422);
  const again = await send(year, "r", body);
  expect([again.status, again.text]).toEqual([422, first.text]);
  expect(again.heads.get("content-type")).toBe("application/problem+json");
});

test("the same key with another body, address or act is refused", async () => {
  const year = await keyedYear();
  const body = gasCsv(gasRow("a", "1"));
  await send(year, "k", body);
  const others = [
    await send(year, "k", gasCsv(gasRow("a", "2"))),
    await send(year, "k", body, { query: { template: "activity", mode: "valid" } }),
    await send(year, "k", body, { path: "/reports/{id}/import-jobs" }),
  ];
  for (const { status, body: told } of others) {
    expect(status).toBe(422);
    expect(told.errors).toMatchObject([{ pointer: "/Idempotency-Key" }]);
  }
  const { activities } = await listActivities(year.reporter, { reportId: year.reportId });
  expect(activities.map(({ quantity }) => quantity)).toEqual(["1"]);
});

test("of the same request many times at once one is done; the others wait or are told the same", async () => {
  const year = await keyedYear();
  const body = gasCsv(gasRow("a", "1"), gasRow("b", "2"));
  const all = await Promise.all(Array.from({ length: 8 }, () => send(year, "at-once", body)));
  const statuses = all.map(({ status }) => status);
  expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(0);
  expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
  expect(new Set(all.filter(({ status }) => status === 201).map(({ text }) => text)).size).toBe(1);
  expect(await listImports(year.reporter, year.reportId)).toHaveLength(1);
});

test("while a request is being worked on its repetition is refused; broken, it may be made again", async () => {
  const actor = await holderOf(await keyedYear());
  const asked = { key: "k", kind: "write", sha256: "0" } as const;
  let finish = (_: { status: number; body: string }) => {};
  const first = await new Promise<ReturnType<typeof answerOnce>[]>((begun) => {
    const work = () => {
      begun([answer]);
      return new Promise<{ status: number; body: string }>((resolve) => {
        finish = resolve;
      });
    };
    const answer = answerOnce(actor, asked, work);
  });
  await expect(answerOnce(actor, asked, neverAsked)).rejects.toMatchObject({
    code: "conflict",
    word: "apiKeys.refused.running",
  });
  finish({ status: 200, body: "{}" });
  expect(await first[0]).toEqual({ status: 200, body: "{}", replayed: false });
  const broken = { ...asked, key: "broken" };
  const defect = () => Promise.reject(new Error("a defect"));
  await expect(answerOnce(actor, broken, defect)).rejects.toThrow("a defect");
  const done = async () => ({ status: 200, body: "{}" });
  expect(await answerOnce(actor, broken, done)).toMatchObject({ replayed: false });
});

async function neverAsked(): Promise<never> {
  throw new Error("it was done twice");
}

const start = "2026-03-02T08:00:00.000Z";
const done = async () => ({ status: 200, body: "{}" });

test("an answer is kept for a day, and a request that was cut off can be made again before", async () => {
  const actor = await holderOf(await keyedYear());
  const asked = { key: "k", kind: "write", sha256: "0" } as const;
  const at = (passed: number) =>
    atInstant(after(start, passed), () => answerOnce(actor, asked, done));
  expect(await at(0)).toMatchObject({ replayed: false });
  expect(await at(days(1))).toMatchObject({ replayed: true });
  expect(await at(days(1) + 1)).toMatchObject({ replayed: false });
  const row = { apiKeyId: actor.apiKey?.id ?? "", key: "cut", requestSha256: "write 0" };
  const cut = { ...row, status: 0, body: "", at: start };
  await store().write(({ db, t }) =>
    db
      .insert(t.idempotentAnswers)
      .values(cut)
      .then(() => 0),
  );
  const repeat = (passed: number) =>
    atInstant(after(start, passed), () => answerOnce(actor, { ...asked, key: "cut" }, done));
  await expect(repeat(cutOffAfter)).rejects.toMatchObject({ code: "conflict" });
  expect(await repeat(cutOffAfter + 1)).toMatchObject({ replayed: false });
});

test("two keys do not share their requests, and two people not their limits", async () => {
  const year = await keyedYear();
  const { organisationId, reporter } = year;
  const one = await holderOf(year);
  const { key } = await makeKey(reporter, { organisationId, name: "another", days: 30 });
  const other = await holderOf({ ...year, key });
  const stranger = await holderOf(await keyedYear());
  const { most, within } = requestLimits.write;
  const ask = (actor: typeof one, n: number, passed = n) =>
    atInstant(after(start, passed), () =>
      answerOnce(actor, { key: `${n}`, kind: "write", sha256: "0" }, done),
    );
  for (let n = 0; n < most; n += 1)
    expect(await ask(n % 2 === 0 ? one : other, n)).toMatchObject({ replayed: false });
  await expect(ask(one, most)).rejects.toMatchObject({ code: "too_many", values: { minutes: 1 } });
  expect(await ask(one, 0, most)).toMatchObject({ replayed: true });
  expect(await ask(stranger, most)).toMatchObject({ replayed: false });
  expect(await ask(one, most, within + most)).toMatchObject({ replayed: false });
  expect(within).toBe(minutes(1));
});

test("twenty sheets an hour are enough for one person, dry runs too", async () => {
  const actor = await holderOf(await keyedYear());
  const ask = (n: number, kind: "write" | "import") =>
    atInstant(after(start, n * minutes(2)), () =>
      answerOnce(actor, { key: `${kind}-${n}`, kind, sha256: "0" }, done),
    );
  for (let n = 0; n < requestLimits.import.most; n += 1) await ask(n, "import");
  await expect(ask(20, "import")).rejects.toMatchObject({ code: "too_many" });
  expect(await ask(20, "write")).toMatchObject({ replayed: false });
  expect(await ask(hours(1) / minutes(2), "import")).toMatchObject({ replayed: false });
});

test("no route answers without a live key, whatever cookie comes with it", async () => {
  const year = await keyedYear();
  const [listed] = await listKeys(year.reporter);
  const place = { id: year.reportId, key: "a", import: randomUUID(), job: randomUUID() };
  const cookie = "next-auth.session-token=x; zeroproof.sid=x";
  const without = [null, `cnp_${"A".repeat(43)}`, "not a key", year.key];
  await revokeKey(year.reporter, { id: listed?.id ?? "" });
  let asked = 0;
  for (const path of paths)
    for (const method of (await handlersOf(path)).keys())
      for (const key of without) {
        const body = method === "GET" ? null : "{}";
        const sent = { path, method, params: place, key, body, heads: { cookie } } as Asked;
        const { status, heads, body: told } = await call(sent);
        expect([path, method, status]).toEqual([path, method, 401]);
        expect(heads.get("www-authenticate")).toBe("Bearer");
        expect(told.code).toBe("unauthenticated");
        asked += 1;
      }
  expect(asked).toBe(13 * without.length);
});

test("no write is taken without an Idempotency-Key", async () => {
  const year = await keyedYear();
  const place = { id: year.reportId, key: "a", import: randomUUID(), job: randomUUID() };
  let writes = 0;
  for (const path of paths)
    for (const method of (await handlersOf(path)).keys()) {
      if (method === "GET") continue;
      const heads = { "idempotency-key": "" };
      const sent = { path, method, params: place, key: year.key, body: "{}", heads } as Asked;
      const { status, body } = await call(sent);
      expect([path, method, status]).toEqual([path, method, 422]);
      expect(body.errors).toMatchObject([{ pointer: "/Idempotency-Key" }]);
      writes += 1;
    }
  expect(writes).toBe(6);
});
