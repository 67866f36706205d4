import type { Instrument } from "../case/case-file";
import {
  compared,
  dividedBy,
  type Exact,
  exact,
  fixed,
  least,
  minus,
  times,
  total,
  zero,
} from "../decimal";
import { conversion } from "../units";
import type { Prepared } from "./prepare";
import { failingCriteria } from "./quality";

export type Allocation = {
  readonly instrument: Instrument;
  readonly prepared: Prepared;
  readonly kilowattHours: Exact;
};

/** Certificates first, then contracts without them, then suppliers' rates (domain.md 3.3, Order). */
const levels: readonly (readonly Instrument["kind"][])[] = [
  ["certificate", "contract_with_certificates"],
  ["contract"],
  ["tariff", "supplier_rate"],
];

/** How much of each purchase is still uncovered, in kWh; what an allocation takes is taken from here. */
type Left = Map<string, Exact>;

/**
 * Covers purchased electricity with the instruments that meet the criteria. Level by level: each
 * first fills its assigned site, then the rest spills to the market's other sites; one without a
 * site is spread by kWh. Purchases by first day, then key, each filled before the next. Never more
 * than was bought, never more than the instrument conveys.
 */
export function allocate(
  instruments: readonly Instrument[],
  prepared: readonly Prepared[],
): readonly Allocation[] {
  const bought = prepared.filter((one) => one.category.key === "purchased_electricity").sort(order);
  const left: Left = new Map(bought.map((one) => [one.activity.key, kilowattHoursOf(one)]));
  const counted = instruments.filter((one) => failingCriteria(one).length === 0);
  return levels.flatMap((kinds) => {
    const level = counted.filter(({ kind }) => kinds.includes(kind)).sort(byVintage);
    const rest = new Map(level.map((one) => [one.key, times(one.megawattHours, 1000)]));
    const own = level.flatMap((one) => fill(one, rest, left, assigned(one, bought)));
    const spilt = level.flatMap((one) => spill(one, rest, left, bought));
    return [...own, ...spilt];
  });
}

/** Bought kilowatt-hours, as far as they are owned: what instruments may cover. */
export function kilowattHoursOf({ activity, factor, quantity, owned }: Prepared): Exact {
  return activity.unit === "kWh" && !owned
    ? exact(activity.quantity)
    : times(quantity, conversion(factor.unit, "kWh"));
}

function spill(
  instrument: Instrument,
  rest: Left,
  left: Left,
  bought: readonly Prepared[],
): readonly Allocation[] {
  if (instrument.site !== null && instrument.assignedOnly) return [];
  const market = bought.filter(
    ({ site }) => (site.marketBoundary || site.country) === instrument.market,
  );
  if (instrument.site !== null) return fill(instrument, rest, left, market);
  return spread(instrument, rest, left, market);
}

function fill(
  instrument: Instrument,
  rest: Left,
  left: Left,
  bought: readonly Prepared[],
): readonly Allocation[] {
  return bought.flatMap((prepared) => {
    const open = left.get(prepared.activity.key) ?? zero;
    return take(instrument, rest, left, prepared, least(open, rest.get(instrument.key) ?? zero));
  });
}

/** By kWh over the market; parts of six decimals, the last takes the remainder (domain.md N5). */
function spread(
  instrument: Instrument,
  rest: Left,
  left: Left,
  market: readonly Prepared[],
): readonly Allocation[] {
  const open = market.filter((one) => compared(left.get(one.activity.key) ?? zero, 0) > 0);
  const [pool, sum] = [
    rest.get(instrument.key) ?? zero,
    total(open.map((one) => left.get(one.activity.key) ?? zero)),
  ];
  if (compared(pool, sum) >= 0) return fill(instrument, rest, left, open);
  return open.flatMap((prepared, index) => {
    const mine = left.get(prepared.activity.key) ?? zero;
    const remainder = rest.get(instrument.key) ?? zero;
    const part = exact(fixed(dividedBy(times(pool, mine), sum), 6));
    const wanted = index === open.length - 1 ? remainder : least(part, remainder);
    return take(instrument, rest, left, prepared, least(wanted, mine));
  });
}

function take(
  instrument: Instrument,
  rest: Left,
  left: Left,
  prepared: Prepared,
  kilowattHours: Exact,
): readonly Allocation[] {
  if (compared(kilowattHours, 0) <= 0) return [];
  const { key } = prepared.activity;
  rest.set(instrument.key, minus(rest.get(instrument.key) ?? zero, kilowattHours));
  left.set(key, minus(left.get(key) ?? zero, kilowattHours));
  return [{ instrument, prepared, kilowattHours }];
}

function assigned({ site }: Instrument, bought: readonly Prepared[]): readonly Prepared[] {
  return site === null ? [] : bought.filter((one) => one.site.key === site);
}

function order(a: Prepared, b: Prepared): number {
  return compare(a.activity.from, b.activity.from) || compare(a.activity.key, b.activity.key);
}

/** Narrower vintage first, then key. */
function byVintage(a: Instrument, b: Instrument): number {
  return days(a) - days(b) || compare(a.key, b.key);
}

const days = (one: Instrument) => Date.parse(one.vintageTo) - Date.parse(one.vintageFrom);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
