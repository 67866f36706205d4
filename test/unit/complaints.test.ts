import { expect, test } from "vitest";
import { acknowledgeBy, answerBy, appealBy, decideBy } from "@/lib/domain/complaints/deadlines";
import { freeHandlers, isNamer, type Naming } from "@/lib/domain/complaints/duties";
import { senderOf } from "@/lib/domain/complaints/sender";
import { shownTo } from "@/lib/domain/complaints/shown";
import { parsed } from "@/lib/domain/form-input";
import { lodgeInput } from "@/lib/domain/inputs/complaint";

// Days of a wall calendar: 3 and 10 May 2030 are Fridays.
test.each([
  ["2030-05-03", "2030-05-10"],
  ["2030-05-04", "2030-05-10"],
  ["2030-05-05", "2030-05-10"],
  ["2030-05-06", "2030-05-13"],
  ["2030-12-31", "2031-01-07"],
])("what comes on %s is acknowledged by %s: five working days later", (received, due) => {
  expect(acknowledgeBy(received)).toBe(due);
});

test("60 days to decide, 30 to appeal and 14 to answer are counted by the calendar", () => {
  expect(decideBy("2031-12-20")).toBe("2032-02-18");
  expect(appealBy("2032-02-10")).toBe("2032-03-11");
  expect(answerBy("2032-02-20")).toBe("2032-03-05");
});

const person = (userId: string, organisationId: string, role = "verifier" as const) => ({
  ...{ userId, name: userId, organisationId, role },
});
const naming = (involved: readonly string[], decidedBy: string | null = null): Naming => ({
  ...{ bodyId: "b", involved: new Set(involved), decidedBy },
  people: [
    { ...person("admin", "b"), role: "body_admin" },
    ...[person("a", "b"), person("c", "b"), { ...person("a", "b"), role: "reviewer" as const }],
    person("d", "other"),
  ],
});
const free = (of: Naming, namer = "admin") => freeHandlers(of, [namer]).map(({ userId }) => userId);

test("a handler took no part, is not who names, and is of another body only where nobody is free", () => {
  expect(free(naming([]))).toEqual(["a", "c"]);
  expect(free(naming(["a"]))).toEqual(["c"]);
  expect(free(naming(["a"], "c"))).toEqual(["d"]);
  expect(free(naming(["a", "c"]), "platform")).toEqual(["admin"]);
  expect(free(naming(["a", "c", "d"]))).toEqual([]);
});

test("the platform's administrator names the handler only where no administrator of the body is free", () => {
  const platform = { userId: "p", isPlatformAdmin: true };
  const admin = { userId: "admin", isPlatformAdmin: false };
  expect([isNamer(naming([]), admin), isNamer(naming([]), platform)]).toEqual([true, false]);
  const took = naming(["admin"]);
  expect([isNamer(took, admin), isNamer(took, platform)]).toEqual([false, true]);
  const nobody = { ...naming([]), bodyId: null };
  expect([isNamer(nobody, admin), isNamer(nobody, platform)]).toEqual([false, true]);
});

test("who sent it is for its handler and the body; the holder reads its text once it is taken up; the platform neither", () => {
  const all = { text: true, contact: true };
  expect(shownTo(["verifier"], true, "acknowledged")).toEqual(all);
  expect(shownTo(["body_admin"], false, "received")).toEqual(all);
  expect(shownTo(["org_admin"], false, "acknowledged")).toEqual({ text: false, contact: false });
  expect(shownTo(["org_admin"], false, "review")).toEqual({ text: true, contact: false });
  expect(shownTo(["platform_admin"], false, "review")).toEqual({ text: false, contact: false });
});

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["198.51.100.1, 203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:0:1:aaaa::1", "2001:db8:0:1"],
  ["2001:0DB8:0000:0001:bbbb:0:0:2", "2001:db8:0:1"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["", ""],
])("of %j the sender is %j: the last hop, of IPv6 a household's 64 bits", (forwarded, sender) => {
  expect(senderOf(forwarded)).toBe(sender);
});

test("a machine that fills in every field is refused, a person is not", () => {
  const form = { about: "portal", object: "", text: "It is slow.", contact: "" };
  expect(parsed(lodgeInput, { ...form, website: "" })).toMatchObject({ about: "portal" });
  expect(() => parsed(lodgeInput, { ...form, website: "https://buy.example" })).toThrow(
    expect.objectContaining({
      fields: { website: { word: "complaints.refused.robot" } },
    }),
  );
});
