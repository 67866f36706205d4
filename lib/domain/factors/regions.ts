/** How far from the region asked a factor's own region lies; the order of the fall-back (domain.md 3.2). */
export const regionLevels = [
  "same",
  "grid_region",
  "within_country",
  "country",
  "global",
  "other",
] as const;
export type RegionLevel = (typeof regionLevels)[number];

/**
 * China's regional grids as the MEE announcements of electricity factors group the provinces. Inner
 * Mongolia lies in two of them; Tibet stands in none, as no announcement gives it a factor.
 */
const grids: Readonly<Record<string, readonly string[]>> = {
  "CN-NORTH": ["CN-BJ", "CN-TJ", "CN-HE", "CN-SX", "CN-SD", "CN-NM"],
  "CN-NORTHEAST": ["CN-LN", "CN-JL", "CN-HL", "CN-NM"],
  "CN-EAST": ["CN-SH", "CN-JS", "CN-ZJ", "CN-AH", "CN-FJ"],
  "CN-CENTRAL": ["CN-HA", "CN-HB", "CN-HN", "CN-JX"],
  "CN-NORTHWEST": ["CN-SN", "CN-GS", "CN-QH", "CN-NX", "CN-XJ"],
  "CN-SOUTH": ["CN-GD", "CN-GX", "CN-HI", "CN-GZ", "CN-YN"],
  "CN-SOUTHWEST": ["CN-SC", "CN-CQ"],
};

const everywhere = new Set(["", "global"]);

/** Where a factor's region stands to the one asked: itself, its grid, its country, the whole world. */
export function regionLevel(asked: string, region: string): RegionLevel {
  const [wanted, own] = [asked.trim().toUpperCase(), region.toUpperCase()];
  if (wanted === own) return "same";
  if (everywhere.has(region.toLowerCase())) return "global";
  if (grids[own]?.includes(wanted)) return "grid_region";
  if (own === countryOf(wanted)) return "country";
  return countryOf(own) === wanted ? "within_country" : "other";
}

/** The country's code at the head of a subdivision's or grid region's: CN of CN-ZJ. */
export const countryOf = (region: string): string => region.split("-")[0] ?? "";
