import { calculate } from "@/lib/domain/calculate";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { graded } from "@/lib/domain/inventory/stored";
import { weightsOf } from "@/lib/domain/inventory/weights";
import { type Group, impactFramework } from "../impact-framework";
import { paired } from "../paired";
import { atLeast, type Finding, ratioOf } from "../section";
import { activities, library, threeGases, yearOf } from "../year";

const everyRow = "grams of every row, and their sums";
const whole = "calculate: every line with its trace";
/** A hundred rows of each factor; Impact Framework wants its children of equal length. */
const [first, last] = [600, 12_600];
const count = last - first;

/** Goal 2, the other half: the same rows by Impact Framework, a coefficient a gas, their sum, and the total. */
export async function peer(): Promise<Finding[]> {
  const file = { ...yearOf(0), activities: [...activities(last, first)] };
  const framework = impactFramework();
  try {
    const theirs = `Impact Framework ${framework.version}`;
    const run = await framework.run(groupsOf(file));
    refuseDifference(file, await run());
    const rows = await paired([
      { name: theirs, run },
      { name: everyRow, run: () => graded(file, library) },
      { name: whole, run: () => calculate(file, library) },
    ]);
    return [
      {
        title: `Engine against Impact Framework, ${count} activities of three gases`,
        count,
        rows,
        goals: [
          atLeast("2", "rows a second, as a multiple of theirs", 1 / ratioOf(rows, everyRow), 25),
        ],
      },
    ];
  } finally {
    framework.remove();
  }
}

function groupsOf({ activities: rows, boundary }: CaseFile): Group[] {
  return threeGases.map((factor) => ({
    key: factor.key,
    weights: weightsOf(factor, boundary.gwpSet).map(
      ({ co2e }) => Number(co2e.over) / Number(co2e.under),
    ),
    quantities: rows
      .filter((row) => row.factor === factor.key)
      .map(({ quantity }) => Number(quantity)),
  }));
}

/** Half a gram of each gas of a row is the most that rounding them can come to; doubles are exact far beyond. */
function refuseDifference(file: CaseFile, kilograms: number): void {
  const { scope1, scope3 } = calculate(file, library).figures.inventory.totals;
  const off = Math.abs(scope1 + scope3 - kilograms * 1000);
  if (off > count * 1.5) throw new Error(`the engine and Impact Framework differ by ${off} g`);
}
