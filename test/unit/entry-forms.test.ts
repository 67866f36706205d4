import { expect, test } from "vitest";
import { linksIn } from "@/app/(portal)/reports/[id]/evidence/_parts/links-in";
import { asMeasure } from "@/app/(portal)/reports/[id]/measures/_parts/as-measure";
import { formRecord, parsed } from "@/lib/domain/form-input";
import { addMeasureInput } from "@/lib/domain/inputs/entries";

function sent(...pairs: readonly (readonly [name: string, value: string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

test("a file proves what was ticked, beside what its page names", () => {
  const links = JSON.stringify([{ subject: "measure", subjectKey: "E-1" }]);
  const form = sent(
    ["links", links],
    ["shown", "activity/A001"],
    ["shown", "instrument/CN/2022/7"],
    ["entry", "instrument/CN/2022/7"],
  );
  expect(linksIn(form)).toEqual([
    { subject: "measure", subjectKey: "E-1" },
    { subject: "instrument", subjectKey: "CN/2022/7" },
  ]);
});

test("one tick links a file to all that the list shows", () => {
  const form = sent(["everything", "on"], ["shown", "activity/A001"], ["shown", "activity/A002"]);
  expect(linksIn(form).map(({ subjectKey }) => subjectKey)).toEqual(["A001", "A002"]);
});

const head = [
  ["reportId", "3f2f4c6e-6f0c-4d6a-9d0f-6d2b7a0c1a11"],
  ["key", "E-6"],
  ["name", "Cars"],
  ["type", "fleet"],
  ["evidenceClass", "metered"],
] as const;

test("a net measure takes its scopes from its quantities and leaves empty rows out", () => {
  const form = sent(
    ...head,
    ["model", "net"],
    ["items.0.quantity", "52"],
    ["items.0.factor", "cn-petrol"],
    ["items.0.sign", "1"],
    ["items.0.scope", "1"],
    ["items.1.quantity", "210,000"],
    ["items.1.factor", "cn-2023-zhejiang"],
    ["items.1.sign", "-1"],
    ["items.1.scope", "2"],
    ["items.2.quantity", ""],
    ["items.2.factor", ""],
    ["items.2.sign", "1"],
    ["items.2.scope", "3"],
  );
  const measure = parsed(addMeasureInput, formRecord(asMeasure(form)));
  expect(measure.scopes).toEqual([1, 2]);
  expect(measure.items).toEqual([
    { scope: 1, sign: 1, quantity: "52", factor: "cn-petrol" },
    { scope: 2, sign: -1, quantity: "210000", factor: "cn-2023-zhejiang" },
  ]);
});

test("a model's inputs lose their groups, keep the keys of the library, and are left out where empty", () => {
  const form = sent(
    ...head,
    ["model", "utilisation"],
    ["scopes", "3"],
    ["inputs.servers", "６０，０００"],
    ["inputs.idleWatts", "ccf-onprem-cascade-lake-server-min"],
    ["inputs.residualWatts", " "],
  );
  const measure = parsed(addMeasureInput, formRecord(asMeasure(form)));
  expect(measure.inputs).toEqual({
    servers: "60000",
    idleWatts: "ccf-onprem-cascade-lake-server-min",
  });
});
