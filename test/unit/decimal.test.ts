import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ceiling,
  compared,
  dividedBy,
  type Exact,
  exact,
  fixed,
  floor,
  isProductBeyond,
  minus,
  multiplier,
  plus,
  rounded,
  roundedProduct,
  safe,
  textOf,
  times,
} from "@/lib/domain/decimal";

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 18 }))
  .map(([units, digits]) => {
    const text = (units < 0n ? -units : units).toString().padStart(digits + 1, "0");
    const cut = text.length - digits;
    const value = digits === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
    return units < 0n ? `-${value}` : value;
  });

/** A second method: every decimal as a whole number of 10^-18, products of 10^-36. */
const units = (text: string): bigint => {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole + fraction.padEnd(18, "0"));
  return text.startsWith("-") ? -value : value;
};

test("sums, differences and products agree with fixed-point integers", () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      expect(units(textOf(plus(a, b)))).toBe(units(a) + units(b));
      expect(units(textOf(minus(a, b)))).toBe(units(a) - units(b));
      expect(compared(times(a, b), dividedBy(exact(units(a) * units(b)), 10n ** 36n))).toBe(0);
    }),
  );
});

test("a quotient times its divisor is the dividend, exactly", () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      fc.pre(compared(b, 0) !== 0);
      expect(compared(times(dividedBy(a, b), b), a)).toBe(0);
    }),
  );
});

test("rounding is the nearest whole number and takes halves away from zero", () => {
  fc.assert(
    fc.property(decimals, (a) => {
      const distance = minus(a, rounded(a));
      expect(compared(times(distance, distance), "0.25")).toBeLessThanOrEqual(0);
      expect(rounded(times(a, -1))).toBe(-rounded(a));
    }),
  );
  expect(["0.5", "1.5", "-0.5", "2.4999"].map(rounded)).toEqual([1n, 2n, -1n, 2n]);
});

/** Decimals of all sizes, and those a hair's breadth from a half. */
const nearHalf = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: -2, max: 2 }))
  .map(([whole, hair]) => plus(plus(whole, "0.5"), dividedBy(hair, 10n ** 18n)));
const modest = fc
  .tuple(
    fc.bigInt({ min: -(9n * 10n ** 7n), max: 9n * 10n ** 7n }),
    fc.integer({ min: 0, max: 18 }),
  )
  .map(([over, digits]) => dividedBy(over, 10n ** BigInt(digits)));
const divisors = fc.bigInt({ min: 1n, max: 10n ** 20n });

test("a product rounded by its near number is the exact one rounded", () => {
  const agrees = (a: Exact, b: Exact) => {
    expect(roundedProduct(a, multiplier(b))).toBe(Number(rounded(times(a, b))));
  };
  fc.assert(fc.property(modest, modest, agrees));
  fc.assert(
    fc.property(nearHalf, divisors, (half, divisor) => {
      agrees(dividedBy(half, divisor), exact(divisor));
    }),
  );
  agrees(dividedBy(10n ** 320n, 10n ** 320n), exact("2.5"));
  agrees(dividedBy(1n, 10n ** 320n), exact(10n ** 320n));
  expect(roundedProduct(exact("-0.4"), multiplier("1"))).toBe(0);
  expect(() => roundedProduct(exact(10n ** 9n), multiplier(10n ** 9n))).toThrow();
});

test("a product is beyond a bound exactly where its whole units of 10^-36 are", () => {
  const most = 10n ** 15n;
  const bound = most * 10n ** 36n;
  const beyond = (a: string, b: string) => isProductBeyond(exact(a), multiplier(b), most);
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      const product = units(a) * units(b);
      expect(beyond(a, b)).toBe(product > bound || product < -bound);
    }),
  );
  expect(beyond("1000000000000000", "1")).toBe(false);
  expect(beyond("-1000000000000000.000000000000000001", "1")).toBe(true);
  expect(isProductBeyond(exact(10n ** 320n), multiplier("0.1"), most)).toBe(true);
});

test("ceilings and floors of either sign", () => {
  expect(["1.01", "-1.01", "2", "-2", "0"].map(ceiling)).toEqual([2n, -1n, 2n, -2n, 0n]);
  expect(["1.99", "-1.01", "2"].map(floor)).toEqual([1n, -2n, 2n]);
});

test("text keeps every digit and no trailing zero", () => {
  expect(textOf("0012.3400")).toBe("12.34");
  expect(textOf(dividedBy(1, 3), 6)).toBe("0.333333");
  expect(textOf("-0.0000001", 3)).toBe("0");
  expect(fixed("1.005", 2)).toBe("1.01");
  expect(fixed("-0.5", 0)).toBe("-1");
});

test("what is not a decimal is refused, and so is a division by zero", () => {
  for (const text of ["", "1e3", "1.", ".5", "1,5", "NaN"])
    expect(() => exact(text)).toThrow(RangeError);
  expect(() => exact(0.5)).toThrow(RangeError);
  expect(() => dividedBy(1, 0)).toThrow(RangeError);
  expect(() => safe(2n ** 53n)).toThrow("calculator.tooMuch");
});
