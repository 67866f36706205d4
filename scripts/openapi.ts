// `npx tsx scripts/openapi.ts`: the committed description of the machine interface, from its schemas.
import { writeFileSync } from "node:fs";
import { openApi } from "../lib/domain/api/openapi";

writeFileSync(
  "docs/openapi.json",
  `${JSON.stringify(openApi("http://localhost:3000"), null, 2)}\n`,
);
