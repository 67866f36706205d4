// Reads one workbook in a thread of its own, which is thrown away after it: what swells or hangs there
// takes nothing else down. It reads the TypeScript sources by tsx, as the drawing thread does.
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { workbookIn } = await import("./xlsx-read.ts");
// read-excel-file halves its pieces of a sheet when one took long by the clock, joins all rows anew after
// each and calls itself for the next: on a busy machine that has no end. In this thread the clock stands.
Date.now = () => 0;
/** Rows of one message: what the other side can take up without a stall. */
const lot = 2000;

try {
  const { sheet, rows } = await workbookIn(Buffer.from(workerData.bytes), workerData.names);
  for (let at = 0; at < rows.length; at += lot)
    parentPort?.postMessage({ rows: rows.slice(at, at + lot) });
  parentPort?.postMessage({ sheet });
} catch (error) {
  const { name, message, code, word, values } = error;
  parentPort?.postMessage({ error: name === "Refusal" ? { code, word, values } : { message } });
}
