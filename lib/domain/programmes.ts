/** A crediting programme and what R-18 asks of one (ISO 14068-1 11.3); null: its rules are not on file here. */
export type Programme = {
  readonly key: string;
  readonly name: string;
  readonly independentVerification: boolean | null;
  readonly publicRegistry: boolean | null;
  readonly leakageRules: boolean | null;
  readonly doubleCountingRules: boolean | null;
  readonly source: string;
  /** Why its serials are not read, where lib/domain/ledger/grammars.ts has no row for it. */
  readonly unreadSerials?: "unpublished" | "order";
};

const unread = {
  independentVerification: null,
  publicRegistry: null,
  leakageRules: null,
  doubleCountingRules: null,
  source: "",
};

export const programmes: readonly Programme[] = [
  {
    key: "VCS",
    name: "Verified Carbon Standard",
    independentVerification: true,
    publicRegistry: true,
    leakageRules: true,
    doubleCountingRules: true,
    source: "VCS Standard and Registration and Issuance Process (Verra)",
  },
  { key: "GS", name: "Gold Standard for the Global Goals", ...unread },
  {
    key: "CCER",
    name: "China Certified Emission Reduction",
    ...unread,
    unreadSerials: "unpublished",
  },
  {
    key: "CDM",
    name: "Clean Development Mechanism",
    ...unread,
    // 3/CMP.1, Annex, Appendix D, paragraph 7.
    unreadSerials: "order",
  },
  { key: "CAR", name: "Climate Action Reserve", ...unread },
  { key: "ACR", name: "American Carbon Registry", ...unread },
];

export const findProgramme = (key: string): Programme | undefined =>
  programmes.find((one) => one.key === key);

/** All four rules are on file and met. */
export function isEligible(programme: Programme | undefined): boolean {
  return (
    programme?.independentVerification === true &&
    programme.publicRegistry === true &&
    programme.leakageRules === true &&
    programme.doubleCountingRules === true
  );
}
