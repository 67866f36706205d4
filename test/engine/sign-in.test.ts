import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { markDeactivated } from "@/db/queries/people";
import { store } from "@/db/store";
import { after, minutes } from "@/lib/domain/instants";
import { changePassword } from "@/lib/services/account";
import { demoPeople } from "@/lib/services/demo-people";
import { atInstant } from "@/lib/services/doors";
import { addUser } from "@/lib/services/operators";
import { ensurePlatform } from "@/lib/services/organisations";
import { actorOf, identify } from "@/lib/services/sessions";
import { signInAsDemo, signInWith } from "@/lib/services/sign-in";
import { aPerson, giveRole, organisationWith } from "./fixtures";

vi.setConfig({ testTimeout: 60_000 }); // each password takes 64 MiB and its time

const password = "plum otter 42 lantern";

async function anAccount() {
  await ensurePlatform("Platform of the test");
  const email = `account.${randomUUID()}@example.org`;
  const added = await addUser({ email, name: "Operator", password, role: "platform_admin" });
  return { email, userId: String(added.userId) };
}
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => "let in",
    (error) => String(error.message),
  );

test("the command line's user signs in, and has their role", async () => {
  const { email, userId } = await anAccount();
  const actor = await identify(await signInWith(` ${email.toUpperCase()} `, password));
  expect(actor).toMatchObject({ userId, memberships: [{ role: "platform_admin" }] });
  const again = { email, name: "Operator", password, role: "platform_admin" } as const;
  await expect(addUser(again)).rejects.toThrow("members.refused.has");
});

test("a wrong password, an unknown address and a deactivated person get the same answer", async () => {
  const { email } = await anAccount();
  const gone = await anAccount();
  await store().write((at) => markDeactivated(at, gone.userId, "2026-01-01T00:00:00.000Z"));
  const demo = await actorOf(await aPerson("demo", "2026-01-01T00:00:00.000Z"));
  const answers = [
    await refusalOf(signInWith(email, "another password")),
    await refusalOf(signInWith(`nobody.${email}`, password)),
    await refusalOf(signInWith(gone.email, password)),
    await refusalOf(signInWith(demo.email, "")),
  ];
  expect(new Set(answers)).toEqual(new Set(["invalid: signIn.wrong"]));
});

test("after five failures within 15 minutes even the right password waits ten", async () => {
  const { email } = await anAccount();
  const start = "2026-03-02T08:00:00.000Z";
  const attempt = (milliseconds: number, typed: string) =>
    atInstant(after(start, milliseconds), () => refusalOf(signInWith(email, typed)));
  for (let n = 0; n < 5; n += 1) expect(await attempt(n, "wrong")).toContain("signIn.wrong");
  expect(await attempt(minutes(1), password)).toBe("too_many: refusal.tooMany");
  expect(await attempt(minutes(9), password)).toBe("too_many: refusal.tooMany"); // and does not lengthen it
  expect(await attempt(minutes(10) + 4, password)).toBe("let in");
  expect(await attempt(minutes(11), "wrong")).toContain("signIn.wrong"); // forgotten after success
});

test("many attempts at once are no way around the limit", async () => {
  const { email } = await anAccount();
  const tried = Array.from({ length: 20 }, () => refusalOf(signInWith(email, "wrong")));
  const answers = await Promise.all(tried);
  expect(answers.filter((answer) => answer.includes("signIn.wrong")).length).toBeLessThanOrEqual(5);
  expect(answers.filter((answer) => answer.includes("too_many")).length).toBeGreaterThanOrEqual(15);
});

test("the limit of one address is nobody else's", async () => {
  const one = await anAccount();
  const other = await anAccount();
  for (let n = 0; n < 6; n += 1) await refusalOf(signInWith(one.email, "wrong"));
  expect(await refusalOf(signInWith(other.email, password))).toBe("let in");
});

test("a changed password ends every session but the new one", async () => {
  const { email, userId } = await anAccount();
  const before = await signInWith(email, password);
  const actor = await actorOf(userId);
  const next = "walnut kayak 17 meadow";
  await expect(changePassword(actor, { current: next, password: next })).rejects.toThrow("invalid");
  const fresh = await changePassword(actor, { current: password, password: next });
  expect(await identify(before)).toBeUndefined();
  expect(await identify(fresh)).toMatchObject({ userId });
  expect(await refusalOf(signInWith(email, password))).toContain("signIn.wrong");
  expect(await refusalOf(signInWith(email, next))).toBe("let in");
});

test("people of the demonstration sign in by name only while it is on, and nobody else does", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const userId = await aPerson("demo", "2026-01-01T00:00:00.000Z");
  await giveRole(userId, id, "org_admin");
  const [on, off] = ["on", "off"] as const;
  try {
    process.env.ZEROPROOF_DEMO = on;
    const sid = await signInAsDemo(userId);
    expect(await identify(sid)).toMatchObject({ userId, demo: true });
    expect((await demoPeople()).find((one) => one.userId === userId)).toMatchObject({
      role: "org_admin",
    });
    await expect(signInAsDemo(reporter.userId)).rejects.toThrow("signIn.demo.gone");
    await expect(signInAsDemo("nobody")).rejects.toThrow("signIn.demo.gone");
    process.env.ZEROPROOF_DEMO = off;
    expect(await identify(sid)).toBeUndefined();
    await expect(signInAsDemo(userId)).rejects.toThrow("signIn.demo.gone");
    expect(await demoPeople()).toEqual([]);
  } finally {
    delete process.env.ZEROPROOF_DEMO;
  }
});

test("by default the demonstration is on where only this machine reaches the portal", async () => {
  const userId = await aPerson("demo", "2026-01-01T00:00:00.000Z");
  const at = async (address: string) => {
    process.env.NEXTAUTH_URL = address;
    return refusalOf(signInAsDemo(userId)).finally(() => delete process.env.NEXTAUTH_URL);
  };
  expect(await at("http://localhost:3000")).toBe("let in");
  expect(await at("http://127.0.0.1:3000")).toBe("let in");
  expect(await at("https://portal.example.org")).toContain("signIn.demo.gone");
  expect(await at("https://localhost.example.org")).toContain("signIn.demo.gone");
});
