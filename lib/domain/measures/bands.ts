import type { Measure } from "../case/case-file";
import type { BandKind, Given } from "./types";

type Class = Measure["evidenceClass"];
type Band = {
  readonly kind: BandKind;
  readonly when: (given: Given, evidence: Class) => boolean;
  readonly percent: string;
  readonly key: BandKey;
};
export type BandKey =
  | "powerMetered"
  | "powerSpec"
  | "powerDefault"
  | "utilisationMetered"
  | "utilisationEstimated"
  | "pueStated"
  | "pueDefault"
  | "gridFactor";

const measuredClass = (_: Given, evidence: Class) => evidence !== "modelled";
const always = () => true;
const stated = ({ origin }: Given, evidence: Class) =>
  origin === "typed" && evidence !== "modelled";
const specPower = ({ text, origin }: Given) =>
  origin === "published" && text.startsWith("specpower-");

/**
 * Half the 95 % interval of an input that neither its publisher nor the verifier knows better, first
 * that fits. This project's own proposal (green computing rule 8), taken from no source.
 */
export const bands: readonly Band[] = [
  { kind: "power", when: stated, percent: "5", key: "powerMetered" },
  { kind: "power", when: specPower, percent: "20", key: "powerSpec" },
  { kind: "power", when: always, percent: "40", key: "powerDefault" },
  { kind: "utilisation", when: measuredClass, percent: "5", key: "utilisationMetered" },
  { kind: "utilisation", when: always, percent: "30", key: "utilisationEstimated" },
  { kind: "pue", when: stated, percent: "3", key: "pueStated" },
  { kind: "pue", when: always, percent: "15", key: "pueDefault" },
  { kind: "factor", when: always, percent: "5", key: "gridFactor" },
];

export type Uncertain = {
  readonly input: string;
  readonly percent: string;
  /** The proposal's row; null: the percentage was stated. */
  readonly band: BandKey | null;
};

/** An input's uncertainty: as stated, else by the proposal; none for what is counted. */
export function uncertainOf(given: Given, evidence: Class): Uncertain | undefined {
  const input = given.row.name;
  if (given.percent !== null) return { input, percent: given.percent, band: null };
  const band = bands.find(({ kind, when }) => kind === given.row.band && when(given, evidence));
  return band && { input, percent: band.percent, band: band.key };
}
