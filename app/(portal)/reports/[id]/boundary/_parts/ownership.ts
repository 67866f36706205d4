import type { Site } from "@/lib/domain/case/case-file";

type Ownership = Site["ownership"];

/** Shares owned as lines that people type: "2022-10-01 2022-12-31 60", a dash for no last day. */
export function ownedLines(ownership: Ownership): string {
  return ownership.map(({ from, to, percent }) => `${from} ${to ?? "–"} ${percent}`).join("\n");
}

/** The same lines as records; what is no day or number stays for the schema to refuse. */
export function ownershipIn(typed: string): Ownership {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [from = "", to = "", percent = ""] = line.trim().split(/[\s,，]+/);
    return { from, to: /^[–—-]?$/.test(to) ? null : to, percent: percent.replace(/[%％]$/, "") };
  });
}
