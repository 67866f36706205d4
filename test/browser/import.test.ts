import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { xlsxBytes } from "@/lib/outside/xlsx";
import { asCsv, fortyCorrected, fortyRows, mistakes } from "../golden/import/forty-mistakes";
import { launch } from "./launch";
import { field, press, see, signIn } from "./person";

let browser: Browser;
let year = "";
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The contributor of the demonstration may enter two of its sites. */
const here: Readonly<Record<string, string>> = { HQ: "BJ", LAB: "SH", PLANT: "HZ-A" };
const placed = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell, at) => (at === 1 ? (here[cell] ?? cell) : cell)));

const blocking = mistakes.filter((one) => one.blocking);
const spot = ({ row, column, code }: { row: number; column: string; code: string }) =>
  `${row} ${column} ${code}`;

/** Each row of the two tables of mistakes: where it is, its code, and that it says what to do. */
async function named(page: Page): Promise<string[]> {
  return page.locator("table tr:has(th code)").evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.querySelectorAll("td, th")].map(
        (cell) => cell.textContent?.trim() ?? "",
      );
      const [line, column, code, , problem, remedy] = cells;
      return problem && remedy ? `${line} ${column} ${code}` : `${line} says nothing`;
    }),
  );
}

test("a reporter starts the year that the sheet is of", async () => {
  const { page } = await signIn(browser, "Reporter");
  await page.goto("/reports/new");
  await field(page, "Year").fill("2025");
  await field(page, "First day").fill("2025-01-01");
  await field(page, "Last day").fill("2025-12-31");
  await page.getByLabel("Begin with nothing").check();
  await press(page, "Start this year");
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
  year = new URL(page.url()).pathname;
});

test("a workbook with forty different mistakes: every one is named, most are corrected on the page", async () => {
  const { page } = await signIn(browser, "Site contributor");
  await page.goto(`${year}/import`);
  const buffer = await xlsxBytes(placed(fortyRows));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator("#import-file").setInputFiles({ name: "forty.xlsx", mimeType, buffer });
  await press(page, "Check this file");
  await see(page, /read as XLSX/);
  expect(mistakes.length).toBe(40);
  await page.locator("details summary").click();
  const found = await named(page);
  expect(mistakes.map(spot).filter((one) => !found.includes(one))).toEqual([]);
  const cells = page.getByRole("region", { name: "Cells to correct" });
  const stops = await cells.locator("tbody tr").count();
  expect(stops).toBe(blocking.length);

  const inPlace = blocking.filter(({ column, correction }) => column === correction.column);
  for (const { row, column, correction } of inPlace) {
    const right = column === "site_code" ? (here[correction.value] ?? "") : correction.value;
    await field(page, `Correction for row ${row}, ${column}`).fill(right);
  }
  await press(page, "Apply the corrections and check again");
  const left = blocking.length - inPlace.length;
  if (left > 0) await see(page, new RegExp(`errors in (one cell|${left} cells)`));
  else await see(page, /No errors\./);
});

test("the corrected file is imported whole, and taken back whole", async () => {
  const { page } = await signIn(browser, "Site contributor");
  await page.goto(`${year}/import`);
  const buffer = Buffer.from(asCsv(placed(fortyCorrected)));
  await page
    .locator("#import-file")
    .setInputFiles({ name: "right.csv", mimeType: "text/csv", buffer });
  await press(page, "Check this file");
  await see(page, "No errors.");
  const rows = fortyCorrected.length - 1;
  await press(page, `Import ${rows} rows`);
  await see(page, `${rows} added, 0 changed, 0 left as they were.`);
  await page.goto(`${year}/activities`);
  await see(page, `${rows} rows`);
  await page.goto(`${year}/import`);
  await press(page, "Undo this import");
  await page.getByRole("dialog").getByRole("button", { name: "Undo this import" }).click();
  await page.getByText("right.csv").first().waitFor({ state: "detached" });
  await page.goto(`${year}/activities`);
  await see(page, "No activities yet");
});

test("rows pasted from a spreadsheet under other heads are matched once, and the valid ones go in alone", async () => {
  const { page } = await signIn(browser, "Site contributor");
  const heads =
    "row_key,site_code,source_key,scope,category,period_from,period_to,used in all,unit,factor_key,data_kind";
  const row = (key: string, quantity: string) =>
    `${key},BJ,bj.${key},1,stationary_combustion,2025-01-01,2025-01-31,${quantity},kWh (gross CV),uk-2025-natural-gas-kwh-gross,invoiced`;
  const text = [heads, row("p1", "1000"), row("p2", "many")].join("\n").replaceAll(",", "\t");
  await page.goto(`${year}/import`);
  await page.getByText("Or paste rows from a spreadsheet").click();
  await page.locator('textarea[name="pasted"]').fill(text);
  await press(page, "Check this file");
  await see(page, "Which column is which?");
  await field(page, "Column of the template: used in all").selectOption("quantity");
  await press(page, "Go on with these columns");
  await see(page, /errors in one cell/);
  await press(page, "Import the one row without errors");
  await see(page, "1 added, 0 changed, 0 left as they were.");
  await see(page, "One row with errors was left out:");
  // 1000 kWh × 0.18296 kg CO2e (UK 2025, gross) = 182.96 kg
  await page.goto(`${year}/activities`);
  await see(page, "0.18");
});
