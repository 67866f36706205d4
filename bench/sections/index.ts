import type { Section } from "../section";
import { engine } from "./engine";
import { imported } from "./import";
import { insert } from "./insert";
import { memory } from "./memory";
import { peer } from "./peer";
import { postgresInsert } from "./postgres-insert";
import { postgresRead } from "./postgres-read";
import { read } from "./read";
import { totals } from "./totals";
import { yearPage } from "./year";

/** What `npm run bench` measures, in this order. */
export const sections: Readonly<Record<string, Section>> = {
  engine,
  insert,
  import: imported,
  memory,
  read,
  totals,
  year: yearPage,
  "postgres-insert": postgresInsert,
  "postgres-read": postgresRead,
  peer,
};

/** Those that run only where they are asked for by name: they need npm's registry. */
export const onDemand: readonly string[] = ["peer"];
