import fc from "fast-check";
import { expect, test } from "vitest";
import { compared, total } from "@/lib/domain/decimal";
import { daysBetween } from "@/lib/domain/import/days";
import { overlapDays, splitPeriod } from "@/lib/domain/split-period";

test("G23: 1,000 kWh over 365 days, 90 of them in year A", () => {
  const parts = splitPeriod("1000", "2022-10-03", "2023-10-02", ["2023-01-01"]);
  expect(daysBetween("2022-10-03", "2022-12-31")).toBe(90);
  expect(parts).toEqual([
    { from: "2022-10-03", to: "2022-12-31", quantity: "246.575342" },
    { from: "2023-01-01", to: "2023-10-02", quantity: "753.424658" },
  ]);
});

test("a period that no boundary cuts stays as it was entered", () => {
  const whole = { from: "2022-01-01", to: "2022-12-31", quantity: "0.1234567" };
  expect(splitPeriod("0.1234567", "2022-01-01", "2022-12-31", [])).toEqual([whole]);
  const outside = ["2022-01-01", "2023-01-01"];
  expect(splitPeriod("0.1234567", "2022-01-01", "2022-12-31", outside)).toEqual([whole]);
});

test("both days of a period count, and a leap day is a day", () => {
  expect(daysBetween("2024-01-01", "2024-12-31")).toBe(366);
  expect(daysBetween("2022-03-05", "2022-03-05")).toBe(1);
  expect(
    overlapDays({ from: "2022-01-01", to: "2022-01-31" }, { from: "2022-01-31", to: "2022-03-01" }),
  ).toBe(1);
  expect(
    overlapDays({ from: "2022-01-01", to: "2022-01-31" }, { from: "2022-02-01", to: "2022-03-01" }),
  ).toBe(0);
});

const day = fc
  .integer({ min: 0, max: 2000 })
  .map((n) => new Date(Date.UTC(2021, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const decimal = fc
  .tuple(
    fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
    fc.integer({ min: 0, max: 999_999_999 }),
  )
  .map(([whole, part]) => `${whole}.${String(part).padStart(9, "0")}`);

test("parts follow one another, cover the period and sum to the quantity", () => {
  fc.assert(
    fc.property(
      decimal,
      day,
      day,
      fc.array(day, { maxLength: 6 }),
      (quantity, a, b, boundaries) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const parts = splitPeriod(quantity, from, to, boundaries);
        expect(compared(total(parts.map((part) => part.quantity)), quantity)).toBe(0);
        expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([from, to]);
        for (const [index, part] of parts.entries()) {
          expect(part.from <= part.to).toBe(true);
          const next = parts[index + 1];
          if (next) expect(daysBetween(part.to, next.from)).toBe(2);
        }
      },
    ),
  );
});
