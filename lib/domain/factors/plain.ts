import { textOf } from "../decimal";

/** A published number as decimal text: "1.03e-06" is 0.00000103. Its own digits stay, zeros too. */
export function plain(published: string): string {
  const [digits = "", power] = published.toLowerCase().split("e");
  if (power === undefined) return published;
  const places = (digits.split(".")[1]?.length ?? 0) - Number(power);
  const units = digits.replace(".", "");
  if (places <= 0) return units + "0".repeat(-places);
  const padded = units.padStart(places + 1, "0");
  return textOf(`${padded.slice(0, -places)}.${padded.slice(-places)}`);
}

/** The publisher's day in an edition's text, where it has one: the day after "published", else the first. */
export function publicationDay(edition: string): string | null {
  const days = [
    ...edition.matchAll(/(\d{4})-(\d{2})-(\d{2})|(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})/gi),
  ];
  const named = /(published|issued|modified:?) \S*$/i;
  const best = days.find((one) => named.test(`${edition.slice(0, one.index)}x`)) ?? days[0];
  if (!best) return null;
  const [, year, month, day, date = "", name = "", of] = best;
  if (year) return `${year}-${month}-${day}`;
  const index = "jan feb mar apr may jun jul aug sep oct nov dec".indexOf(name.toLowerCase()) / 4;
  return `${of}-${String(index + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
}

/** Lower-case letters, digits and hyphens, as part of a key. */
export function slug(text: string): string {
  const folded = text.normalize("NFKD").toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
