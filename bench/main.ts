// `npm run bench`, or `npm run bench -- engine read --json`: what the product costs, as ratios to a peer.
import { child } from "./child";
import { printed } from "./printed";
import type { Finding } from "./section";
import { onDemand, sections } from "./sections";

const asked = process.argv.slice(2);
const asJson = asked.includes("--json");
const chosen = asked.filter((name) => name !== "--json");
const unknown = chosen.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(
    `no section is called ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}`,
  );
  process.exit(2);
}

/** In a process of its own, so that no section finds another's heap, code or caches warm. */
const run = (name: string) => child<readonly Finding[]>("bench/run.ts", name);

const usual = Object.keys(sections).filter((name) => !onDemand.includes(name));
const all: Record<string, readonly Finding[]> = {};
for (const name of chosen.length > 0 ? chosen : usual) {
  const began = performance.now();
  const found = await run(name).catch((error: Error) => console.error(error.message));
  if (!found) process.exit(1);
  all[name] = found;
  const seconds = Math.round((performance.now() - began) / 1000);
  if (!asJson) console.log(`${printed(name, found)}\n(${seconds} s)\n`);
}
if (asJson) console.log(JSON.stringify(all, null, 2));
