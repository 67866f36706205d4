// Imports one file into a store of its own and tells the process's greatest resident memory, in MiB.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { runImport } from "@/lib/services/imports";
import { aSqliteStore, aYear } from "./store";

const [path = ""] = process.argv.slice(2);
const { end } = await aSqliteStore();
const { reporter, reportId } = await aYear();
const file = { fileName: basename(path), bytes: new Uint8Array(readFileSync(path)) };
await runImport(reporter, { reportId, ...file, template: "activity", mode: "all" });
await end();
process.send?.(peak());
process.exit(0);

/** Linux says the process's own; what `getrusage` says elsewhere may carry its parent's peak from before. */
function peak(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS / 1024;
  const status = readFileSync("/proc/self/status", "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
