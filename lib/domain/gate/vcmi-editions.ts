/** A tier's smallest share of retired credits in remaining emissions, per cent. */
export type VcmiEdition = {
  readonly key: string;
  readonly title: string;
  readonly shares: Readonly<Record<"VS" | "VG" | "VP", number>>;
};

/** Sources disagree on the thresholds (domain.md §6, R-V2: B), so no row applies before it is confirmed. */
export const vcmiEditions: readonly VcmiEdition[] = [
  {
    key: "2023-06",
    title: "VCMI Claims Code of Practice, June 2023",
    shares: { VS: 20, VG: 60, VP: 100 },
  },
  {
    key: "2023-11",
    title: "VCMI Claims Code of Practice, November 2023",
    shares: { VS: 10, VG: 50, VP: 100 },
  },
];
