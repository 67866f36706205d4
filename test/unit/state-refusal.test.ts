import { expect, test } from "vitest";
import { teller } from "@/lib/domain/documents/translate";
import { states } from "@/lib/domain/words/en/states";
import { states as chinese } from "@/lib/domain/words/zh-cn/states";

const kinds = [
  "report",
  "finding",
  "engagement",
  "claim",
  "certificate",
  "complaint",
  "restatement",
] as const;

test("a refusal names every state in the reader's language, never by its code, and says what to do", () => {
  for (const state of new Set(kinds.flatMap((kind) => Object.keys(states[kind])))) {
    const told = { word: "refusal.state", values: { state } } as const;
    const zh = teller("zh-CN")(told);
    expect(zh).not.toMatch(/[a-z]/);
    expect(zh).toContain("请重新载入");
    expect(teller("en")(told)).toMatch(
      /^This is not possible in the state “[A-Z].*”.*load it again/,
    );
  }
});

test("it says a state as its chip does, where one kind of record alone has it", () => {
  const say = (state: string) => teller("zh-CN")({ word: "refusal.state", values: { state } });
  expect(say("suspended")).toContain(`“${chinese.certificate.suspended}”`);
  expect(say("in_verification")).toContain(`“${chinese.report.in_verification}”`);
  expect(say("appeal")).toContain(`“${chinese.complaint.appeal}”`);
});
