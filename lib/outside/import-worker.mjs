// Reads and checks sheets in a thread of its own, so that a hundred thousand rows do not hold up every page.
// It reads the TypeScript sources by tsx, as the drawing thread does.
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { importSteps } = await import("./import-work.ts");
const steps = importSteps((done) => parentPort?.postMessage({ done }));

parentPort?.on("message", async ({ asked, step, given }) => {
  try {
    parentPort?.postMessage({ asked, value: await steps[step](given) });
  } catch (error) {
    const { name, message, code, word, values, fields } = error;
    const refusal = name === "Refusal" ? { code, word, values, fields } : undefined;
    parentPort?.postMessage({ asked, error: { message, refusal } });
  }
});
