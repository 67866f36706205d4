import { create } from "qrcode";

/** Quiet zone in modules, as ISO/IEC 18004 asks. */
export const quiet = 4;

/** A QR code, error correction M, as one path on a grid of modules with its quiet zone. */
export function qrPath(text: string): { readonly d: string; readonly side: number } {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const runs = Array.from({ length: modules.size }, (_, row) => rowRuns(modules, row));
  return { d: runs.join(""), side: modules.size + 2 * quiet };
}

type Modules = ReturnType<typeof create>["modules"];

/** Neighbouring dark modules of a row as one rectangle: fewer edges, no hairline gaps. */
function rowRuns(modules: Modules, row: number): string {
  let d = "";
  for (let from = 0; from < modules.size; from++) {
    let to = from;
    while (to < modules.size && modules.get(row, to)) to++;
    if (to === from) continue;
    d += `M${quiet + from},${quiet + row}h${to - from}v1h${from - to}Z`;
    from = to;
  }
  return d;
}
