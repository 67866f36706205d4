import type { Instrument, Measure } from "../case/case-file";

/** What bought low-carbon supply is called; it is substitution, never a measure (domain.md §11). */
const bought =
  /green (power|electricity|tariff|energy contract)|renewable (power|electricity|energy) (purchase|contract)|energy attribute|power purchase agreement|\b(ppa|i-?rec|recs?|gecs?)\b|绿电|绿证|绿色电力|购电协议|电力证书/iu;

/** The first measure that is a purchase: by its name, or as it names an instrument of the year. */
export function purchaseAmong(
  measures: readonly Measure[],
  instruments: readonly Instrument[],
): Measure | undefined {
  const keys = new Set(instruments.map(({ key }) => key));
  return measures.find(
    ({ name, localName, inputs }) =>
      bought.test(`${name} ${localName}`) || Object.values(inputs).some((one) => keys.has(one)),
  );
}
