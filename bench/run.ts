// One section in a process of its own; `bench/main.ts` starts it and reads its JSON.
import { Unavailable } from "./section";
import { sections } from "./sections";

const [name = ""] = process.argv.slice(2);
const section = sections[name];
if (!section) throw new RangeError(`no section is called ${name}`);
try {
  process.send?.(await section());
  process.exit(0);
} catch (error) {
  console.error(error instanceof Unavailable ? error.message : error);
  process.exit(1);
}
