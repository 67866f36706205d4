import { compared, dividedBy, type Exact, exact, type Numeric, zero } from "../decimal";

/** Significant digits of what is derived when shown (domain.md N6). */
export const digits = 28;

/**
 * The square root to 28 significant digits, halves away from zero: whole-number arithmetic throughout,
 * no binary fraction. Throws RangeError below zero.
 */
export function root(value: Numeric): Exact {
  const { over, under } = exact(value);
  if (over < 0n) throw new RangeError("the root of a negative number");
  if (over === 0n) return zero;
  const scale = 10n ** BigInt(shiftFor(over, under));
  const nearest = (integerRoot((4n * over * scale * scale) / under) + 1n) / 2n;
  return significant({ over: nearest, under: scale });
}

/** To 28 significant digits, halves away from zero. */
export function significant(value: Numeric): Exact {
  const { over, under } = exact(value);
  if (over === 0n) return zero;
  const size = over < 0n ? -over : over;
  const places = digits - lengthOf(size, under);
  const scale = 10n ** BigInt(Math.abs(places));
  const [top, bottom] = places >= 0 ? [size * scale, under] : [size, under * scale];
  const whole = ((2n * top + bottom) / (2n * bottom)) * (over < 0n ? -1n : 1n);
  return places >= 0 ? { over: whole, under: scale } : { over: whole * scale, under: 1n };
}

/** The part of a whole in per cent, to 28 digits; null of nothing. */
export function percentOf(part: Numeric, whole: Numeric): Exact | null {
  if (compared(whole, 0) === 0) return null;
  const { over, under } = dividedBy(part, whole);
  return significant({ over: over * 100n, under });
}

/** Decimal places that leave the root more than 28 digits. */
function shiftFor(over: bigint, under: bigint): number {
  return Math.max(0, digits + 2 - Math.floor(lengthOf(over, under) / 2));
}

/** Digits before the point; below one, minus the zeros behind it. */
function lengthOf(over: bigint, under: bigint): number {
  const guess = String(over).length - String(under).length;
  const [top, bottom] = guess >= 0 ? [over, under * tens(guess)] : [over * tens(-guess), under];
  return top >= bottom ? guess + 1 : guess;
}

const tens = (power: number): bigint => 10n ** BigInt(power);

/** The greatest whole number whose square is not above `n`, by Newton's method. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let guess = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + n / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
