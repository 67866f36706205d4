/** An entry of a year and what of it, as `activities[2022.A012].unit`; keys may have full stops, and no brackets. */
export const spotOf = (list: string, key: string, field = ""): string => `${list}[${key}]${field}`;

export type Spot = { readonly list: string; readonly key: string; readonly field: string };

/** The parts of a spot; what names no entry is a list alone. */
export function spotParts(spot: string): Spot {
  const [, list = spot, key = "", field = ""] = /^(\w+)\[([^\]]*)\]\.?(.*)$/s.exec(spot) ?? [];
  return { list, key, field };
}
