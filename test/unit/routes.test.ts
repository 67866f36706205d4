import { expect, test } from "vitest";
import * as workflow from "@/lib/domain/workflow";
import { changing, isDoor, type Piece, pieces, reaches } from "../pieces";

const asking = ({ text }: Piece) => /\b(refuseState|isPossible)\(/.test(text);

/** What the portal answers without the store: that it lives, how it is asked, a short address, a file's hash. */
const withoutStore = [
  "app/api/v1/openapi.json/route.ts GET",
  "app/healthz/route.ts GET",
  "app/(public)/verify/file/route.ts POST",
  "app/v/[number]/route.ts GET",
];

test("every server action and route handler reaches the store through a door", () => {
  const routes = pieces.filter(
    ({ path, name, text }) =>
      (/\/actions\.ts$/.test(path) && text.startsWith("export")) ||
      (/\/route\.ts$/.test(path) && /^(GET|POST|PUT|PATCH|DELETE|handler)$/.test(name)),
  );
  expect(routes.length).toBeGreaterThan(120);
  const strays = routes.filter((one) => !reaches(one, isDoor));
  expect(strays.map(({ path, name }) => `${path} ${name}`).sort()).toEqual(withoutStore.sort());
});

/** A whole year is put in place of a draft alone, which is less than an import may. */
const strict = ["lib/services/case-files.ts loadCase: activity.import"];

test("every act of a workflow table asks the table for its state, in each service that does it", () => {
  const acts = new Set<string>(
    Object.values(workflow)
      .filter((rows) => Array.isArray(rows))
      .flat()
      .flatMap((row) => (typeof row === "object" ? [row.act] : [])),
  );
  const told = pieces
    .filter(
      ({ path, name }) => path.startsWith("lib/services/") && !isDoor({ path, name, text: "" }),
    )
    .filter((piece) => reaches(piece, changing))
    .flatMap((piece) =>
      [...acts].filter((act) => piece.text.includes(`"${act}"`)).map((act) => ({ act, piece })),
    );
  expect([...acts].filter((act) => !told.some((one) => one.act === act))).toEqual([]);
  const strays = told.filter(({ piece }) => !reaches(piece, asking));
  expect(strays.map(({ act, piece }) => `${piece.path} ${piece.name}: ${act}`)).toEqual(strict);
});
