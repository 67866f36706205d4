import { expect, test } from "vitest";
import { asProblem } from "@/app/_ui/problem";
import { Refusal } from "@/lib/domain/refusal";

test.each([
  ["not_found", 404],
  ["forbidden", 403],
  ["invalid", 422],
  ["conflict", 409],
  ["too_large", 413],
  ["too_many", 429],
] as const)("%s is answered to machines as %i", async (code, status) => {
  const answer = asProblem(new Refusal(code, "refusal.tooMany", { values: { minutes: 10 } }));
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("retry-after")).toBe(status === 429 ? "600" : null);
  const { title } = await answer.json();
  expect(title).toBe("Too many attempts. Try again in 10 minutes.");
});

test("a refused field is told by a JSON pointer", async () => {
  const fields = { "rows.3.unit": { word: "input.choice" } } as const;
  const answer = asProblem(new Refusal("invalid", "refusal.invalid", { fields }));
  const { errors } = await answer.json();
  expect(errors).toEqual([{ pointer: "/rows/3/unit", detail: "Choose one of the options." }]);
});

test("what is not a refusal is a defect and stays one", () => {
  expect(() => asProblem(new Error("a defect"))).toThrow("a defect");
});
