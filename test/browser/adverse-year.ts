import { readFileSync } from "node:fs";
import { readCase, writeCase } from "@/lib/domain/case/read-case";

const read = (path: string) => readCase(readFileSync(path, "utf8"));
const { retirements, plan, activities } = read("lib/domain/demonstration/2022.case.json");

/**
 * The office of docs/examples with water in Scope 3, a plan and credits for all of Scope 1 and 2: nothing but
 * the verification stands in the way of its claim. Its credits are the demonstration's, of another block.
 */
export function adverseYear(): string {
  const office = read("docs/examples/office.case.json");
  const { legalName } = office.organisation;
  const own = { beneficiary: legalName, purpose: "Scope 1+2 2022", quantity: 100 };
  const serial = "99728-1-100-VCS-VCU-999-VER-CN-1-728-01012020-31122020-0";
  const water = activities.find(({ key }) => key === "A131");
  if (!plan || !water) throw new Error("the demonstration has a plan and water");
  return writeCase({
    ...office,
    boundary: { ...office.boundary, scopes: [1, 2, 3] },
    activities: [
      // The guideline's own row waits for a second person in a store; the demonstration's is the same number.
      ...office.activities.map((one) =>
        one.scope === 1 ? { ...one, factor: "cn-natural-gas" } : one,
      ),
      { ...water, key: "A3", source: "hq.water", site: "HQ", quantity: "20000" },
    ],
    plan: { ...plan, reviewedOn: new Date().toISOString().slice(0, 10) },
    retirements: retirements.map((one) => ({ ...one, ...own, serial })),
    claim: {
      type: "OP",
      subject: "operations",
      scopes: [1, 2],
      markets: ["CN"],
      productMark: false,
      labelled: [],
    },
  });
}
