import { evidenceSubjects } from "@/lib/domain/inputs/evidence";

export type Subject = (typeof evidenceSubjects)[number];
/** What the address says: which entries may be ticked, which files are listed. */
export type Asked = {
  readonly search?: string | undefined;
  readonly site?: string | undefined;
  readonly subject?: Subject | undefined;
  readonly show?: "all" | undefined;
  /** An entry to tick from the start, as `instrument/I1`. */
  readonly for?: string | undefined;
  readonly find?: string | undefined;
  readonly from?: string | undefined;
  /** How an upload without scripts went. */
  readonly sent?: string | undefined;
};

/** The parts that mean something; anything else in the address is left out. */
export function askedOf(query: Readonly<Record<string, string | string[] | undefined>>): Asked {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined;
  };
  return {
    search: text("search"),
    site: text("site"),
    subject: evidenceSubjects.find((one) => one === text("subject")),
    show: text("show") === "all" || text("for") ? "all" : undefined,
    for: text("for"),
    find: text("find"),
    from: /^\d{1,6}$/.test(text("from") ?? "") ? text("from") : undefined,
    sent: text("sent"),
  };
}
