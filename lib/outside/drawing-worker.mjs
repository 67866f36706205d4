// Draws papers in a thread of its own, so that a long annual report does not hold up every page.
// It reads the TypeScript sources by tsx, as `npx zeroproof` does: the same under the server, the tests and the command line.
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { papers } = await import("../domain/documents/index.ts");

parentPort?.on("message", async ({ job, kind, paper }) => {
  try {
    parentPort?.postMessage({ job, bytes: new Uint8Array(await papers[kind](paper)) });
  } catch (error) {
    parentPort?.postMessage({ job, error });
  }
});
