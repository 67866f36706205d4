import type { Factor } from "../case/factor";
import type { ProposeFactorInput } from "../inputs/factor";
import { findUnit } from "../units";

type Proposed = Omit<
  ProposeFactorInput,
  "organisationId" | "key" | "reason" | "fileName" | "bytes"
>;

/** What was proposed as a factor that a case file may carry; the unit by its own code. */
export function ownFactorOf(key: string, typed: Proposed): Factor {
  const { name, category, region, unit, validYear, co2e, gwpSet, biogenic, note } = typed;
  const { publisher, title, edition, publishedOn, url, licence, uncertaintyPercent } = typed;
  return {
    key,
    name,
    category,
    region,
    unit: findUnit(unit)?.code ?? unit,
    validYear,
    gases: gasesOf(typed),
    co2e: co2e === null ? null : { kilograms: co2e, gwpSet, gas: "unspecified" },
    biogenicCo2Kilograms: biogenic,
    ...(uncertaintyPercent !== null && { uncertaintyPercent }),
    source: { publisher, title, edition, publishedOn, url, licence },
    note,
  };
}

function gasesOf({ co2, ch4, n2o }: Proposed): Factor["gases"] {
  const masses = [
    ["CO2", co2],
    ["CH4", ch4],
    ["N2O", n2o],
  ] as const;
  return masses.flatMap(([gas, kilograms]) => (kilograms === null ? [] : [{ gas, kilograms }]));
}
