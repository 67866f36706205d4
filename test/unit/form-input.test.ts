import { expect, test } from "vitest";
import { z } from "zod";
import { line } from "@/lib/domain/case/parts";
import { formRecord, parsed } from "@/lib/domain/form-input";
import { keptOf } from "@/lib/domain/form-state";
import { id } from "@/lib/domain/inputs/fields";
import { Refusal } from "@/lib/domain/refusal";
import { isWord } from "@/lib/domain/words/is-word";

function formOf(...pairs: readonly [string, string | Blob][]) {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

test("dotted names become records, names in brackets lists, and what React adds is left out", () => {
  const form = formOf(
    ["boundary.approach", "equity_share"],
    ["boundary.scopes[]", "1"],
    ["site", "a"],
    ["site", "b"],
    ["$ACTION_ID_7", ""],
  );
  expect(JSON.parse(JSON.stringify(formRecord(form)))).toEqual({
    boundary: { approach: "equity_share", scopes: ["1"] },
    site: ["a", "b"],
  });
});

test("a text of several lines arrives with the line feeds that were typed", () => {
  const form = formOf(["text", "one\r\ntwo\r\n\r\nfour"]);
  expect(formRecord(form).text).toBe("one\ntwo\n\nfour");
});

test("no name reaches the prototype of records", () => {
  formRecord(formOf(["__proto__.polluted", "yes"], ["constructor.prototype.polluted", "yes"]));
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("a field that is refused is told by its dotted path, with a word", () => {
  const schema = z.object({ a: z.object({ b: z.string().min(3) }), c: z.string("input.date") });
  const refusal = refusalOf(() => parsed(schema, { a: { b: "x" } }));
  expect(refusal.fields).toEqual({ "a.b": { word: "input.required" }, c: { word: "input.date" } });
});

test("what was typed is kept, files and passwords are not", () => {
  const file = new File(["x"], "x.pdf");
  const form = formOf(["name", "A"], ["newPassword", "s"], ["current", "s"], ["file", file]);
  expect(keptOf(form)).toEqual({ name: "A" });
});

test("everything ticked of a list is kept, a line each", () => {
  const form = formOf(["id", "E"], ["members[]", "a"], ["members[]", "b"], ["issuers[]", "c"]);
  expect(keptOf(form)).toEqual({ id: "E", "members[]": "a\nb", "issuers[]": "c" });
});

test("a choice that was not made is asked for as a choice, and what is no record's id as that", () => {
  const told = (sent: object) => refusalOf(() => parsed(z.object({ lead: id }), sent)).fields;
  expect(told({ lead: "" })).toEqual({ lead: { word: "input.choice" } });
  expect(told({})).toEqual({ lead: { word: "input.choice" } });
  expect(told({ lead: "wu" })).toEqual({ lead: { word: "input.id" } });
});

test("a text that is too long is told with how long it may be", () => {
  const refusal = refusalOf(() => parsed(z.object({ text: line(4) }), { text: "12345" }));
  expect(refusal.fields).toEqual({ text: { word: "input.atMost", values: { max: 4 } } });
});

test("a word is a leaf of the messages and nothing else", () => {
  expect(["refusal.invalid", "refusal", "refusal.nothing", "toString"].map(isWord)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error("it was not refused");
}
