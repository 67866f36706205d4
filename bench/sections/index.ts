import type { Section } from "../section";
import { engine } from "./engine";
import { insert } from "./insert";

/** What `npm run bench` measures, in this order. */
export const sections: Readonly<Record<string, Section>> = { engine, insert };
