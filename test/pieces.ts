import { importsOf, sources } from "./sources";

/** A function or constant at the top of a file: its text, and what of other files it can name. */
export type Piece = { readonly path: string; readonly name: string; readonly text: string };

const files = [...sources("app"), ...sources("lib/services")];
export const pieces = files.flatMap(({ path, text }) => piecesOf(path, text));
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
export const isDoor = ({ path, name }: Piece) =>
  path === "lib/services/doors.ts" && doors.includes(name);

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
export function reaches(from: Piece, sought: (piece: Piece) => boolean): boolean {
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

export const changing = ({ path, name }: Piece) =>
  path === "lib/services/doors.ts" && (name === "change" || name === "openly");
