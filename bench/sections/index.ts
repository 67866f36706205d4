import type { Section } from "../section";
import { engine } from "./engine";
import { insert } from "./insert";
import { peer } from "./peer";

/** What `npm run bench` measures, in this order. */
export const sections: Readonly<Record<string, Section>> = { engine, insert, peer };

/** Those that run only where they are asked for by name: they need npm's registry. */
export const onDemand: readonly string[] = ["peer"];
