// One section in a process of its own; `bench/main.ts` starts it and reads its JSON.
import { sections } from "./sections";

const [name = ""] = process.argv.slice(2);
const section = sections[name];
if (!section) throw new RangeError(`no section is called ${name}`);
const findings = await section();
process.send?.(findings);
process.exit(0);
