import { expect, test } from "vitest";
import * as workflow from "@/lib/domain/workflow";
import { importsOf, sources } from "../sources";

/** A function or constant at the top of a file: its text, and what of other files it can name. */
type Piece = { readonly path: string; readonly name: string; readonly text: string };

const files = [...sources("app"), ...sources("lib/services")];
const pieces = files.flatMap(({ path, text }) => piecesOf(path, text));
const byPath = new Map<string, Map<string, Piece>>();
for (const piece of pieces) {
  const own = byPath.get(bare(piece.path)) ?? new Map<string, Piece>();
  byPath.set(bare(piece.path), own.set(piece.name, piece));
}
const targets = new Map(
  [...importsOf("app"), ...importsOf("lib/services")].map((one) => [
    `${one.path} ${one.name}`,
    one,
  ]),
);
const named = new Map(files.map(({ path, text }) => [path, importedIn(path, text)]));

/** The doors to the store, and what asks a workflow table whether a state allows an act. */
const doors = ["change", "openly", "view", "across", "publicly", "personally", "ofOneself"];
const isDoor = ({ path, name }: Piece) => path === "lib/services/doors.ts" && doors.includes(name);

function bare(path: string): string {
  return path.replace(/\.(tsx?|mjs)$/, "");
}

function piecesOf(path: string, text: string): Piece[] {
  const starts = [
    ...text.matchAll(
      /^(?:export )?(?:default )?(?:async )?(?:function\*? |const |let )(?:\{ )?(\w+)/gm,
    ),
  ];
  return starts.map((start, n) => ({
    path,
    name: start[1] ?? "",
    text: text.slice(start.index, starts[n + 1]?.index),
  }));
}

/** By the name it has here: the file and the name it has there. */
function importedIn(path: string, text: string): Map<string, { target: string; name: string }> {
  const found = new Map<string, { target: string; name: string }>();
  const clauses = /^(?:import|export) (?!type)[^;"']*?\{([^}]*)\} from "([^"]+)"/gm;
  for (const [, list = "", from = ""] of text.matchAll(clauses)) {
    const target = targets.get(`${path} ${from}`)?.target;
    for (const part of list.split(",")) {
      const [name = "", own = name] = part.trim().split(/ as /);
      if (target && name && !name.startsWith("type ")) found.set(own, { target, name });
    }
  }
  return found;
}

/** Whether a piece, or what it names, and so on, is one of those sought. */
function reaches(from: Piece, sought: (piece: Piece) => boolean): boolean {
  const seen = new Set<Piece>([from]);
  for (const piece of seen) {
    if (sought(piece)) return true;
    const local = byPath.get(bare(piece.path));
    for (const [word] of piece.text.matchAll(/\w+/g)) {
      const away = named.get(piece.path)?.get(word);
      const next = away ? byPath.get(away.target)?.get(away.name) : local?.get(word);
      if (next) seen.add(next);
    }
  }
  return false;
}

const changing = ({ path, name }: Piece) =>
  path === "lib/services/doors.ts" && (name === "change" || name === "openly");
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
