import { compared, dividedBy, type Exact, minus, textOf, times, zero } from "../decimal";
import { note, type Problems } from "../inventory/problems";
import type { Word } from "../words/en";
import type { Run } from "./energy";
import { atWork } from "./segments";
import type { EnergyModelName, Inputs } from "./types";

/**
 * Nobody credits an hour that an earlier measure of the pool has already switched off (domain.md M2),
 * nor loads the servers left beyond what they can do.
 */
export function checkLeft(run: Run, input: Inputs, at: string, problems: Problems): boolean {
  const { measure, model, segments, growth } = run;
  const active = segments.filter((segment) => atWork(measure, segment));
  if (active.length === 0) {
    note(problems, `${at}.start`, "calculator.startLater");
    return false;
  }
  const asked = askedOf(model, input, growth);
  if (saysTwice(asked)) {
    note(problems, `${at}.inputs.shareAvoided`, "calculator.eitherHours");
    return false;
  }
  return active.every(({ pool: { hours: left } }) => {
    if (!left) return within(asked, at, problems);
    const values = { left: textOf(left, 0) };
    const beyond = asked.all.filter(({ value }) => compared(value, left) > 0);
    for (const { name } of beyond)
      note(problems, `${at}.inputs.${name}`, "calculator.poolLeft", values);
    if (compared(left, 0) <= 0) note(problems, `${at}.order`, "calculator.poolLeft", values);
    return beyond.length === 0 && compared(left, 0) > 0;
  });
}

function askedOf(model: EnergyModelName, input: Inputs, growth: Exact) {
  const of = (name: string, by: Exact | number = 1) => ({
    name,
    value: times(input.maybe(name) ?? zero, by),
  });
  if (model === "training") return { all: [of("gpuHours", growth)] };
  if (model !== "server_hours") return { all: [] };
  const [available, avoided] = [of("hoursAvailable"), of("hoursAvoided")];
  return {
    all: [available, avoided],
    hours: { available, avoided, share: of("shareAvoided").value },
  };
}

/** Hours avoided, and also a share of those left. */
const saysTwice = ({ hours }: ReturnType<typeof askedOf>): boolean =>
  hours !== undefined && compared(hours.avoided.value, 0) > 0 && compared(hours.share, 0) > 0;

/** The first measure of a pool says itself what there is to avoid, where it asks for a share of it. */
function within({ hours }: ReturnType<typeof askedOf>, at: string, problems: Problems): boolean {
  if (!hours) return true;
  const { available, avoided, share } = hours;
  const refuse = (name: string, word: Word, values = {}) => {
    note(problems, `${at}.inputs.${name}`, word, values);
    return false;
  };
  const [known, some] = [available, avoided].map(({ value }) => compared(value, 0) > 0);
  if (!known && !some && compared(share, 0) > 0)
    return refuse(available.name, "calculator.input", { name: available.name });
  if (known && compared(avoided.value, available.value) > 0)
    return refuse(avoided.name, "calculator.hoursThere", { hours: textOf(available.value, 0) });
  return true;
}

/** Work ÷ hours left, over the ceiling that was stated or beyond what is possible: told at the measure. */
export function checkCeiling(
  { model, segments }: Pick<Run, "model" | "segments">,
  input: Inputs,
  at: string,
  problems: Problems,
): boolean {
  const stated = input.all.some(({ row }) => row.name === "utilisationCeiling");
  const ceiling = stated ? input("utilisationCeiling") : dividedBy(1, 1);
  const over = segments.some(({ pool: { work, hours } }) => {
    if (!work || !hours || compared(hours, 0) <= 0) return false;
    return compared(minus(dividedBy(work, hours), ceiling), 0) > 0;
  });
  const values = { ceiling: textOf(ceiling, 6) };
  if (over)
    note(problems, `${at}.inputs.${savingInput(model, input)}`, "calculator.ceiling", values);
  return !over;
}

/** The input that says how much a measure takes away. */
function savingInput(model: EnergyModelName, input: Inputs): string {
  if (model !== "server_hours") return "utilisationAfter";
  return compared(input.maybe("hoursAvoided") ?? zero, 0) > 0 ? "hoursAvoided" : "shareAvoided";
}
