import { readdirSync, readFileSync, statSync } from "node:fs";

export type Import = {
  readonly path: string;
  readonly name: string;
  readonly type: boolean;
  /** The project's file it means, from the root and without its ending. */
  readonly target: string | undefined;
};

export function everySource() {
  return ["app", "lib", "db", "bin", "proxy.ts", "instrumentation.ts"].flatMap(sources);
}

export function sources(place: string): { path: string; text: string }[] {
  const paths = statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true, encoding: "utf8" }).map((path) => `${place}/${path}`);
  return paths
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

export function importsOf(place: string): Import[] {
  return sources(place).flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /^(import type|import|export)?\b[^;"']*?(?:from|import)\s*\(?\s*"([^"]+)"/gm,
      ),
    ].map(([, kind = "", name = ""]) => ({
      path,
      name,
      type: kind === "import type",
      target: targetOf(path, name),
    })),
  );
}

function targetOf(path: string, name: string): string | undefined {
  if (name.startsWith("@/")) return name.slice(2);
  if (!name.startsWith(".")) return undefined;
  const { pathname } = new URL(name, `file:///${path}`);
  return decodeURI(pathname)
    .slice(1)
    .replace(/\.(tsx?|mjs)$/, "");
}

/** `next` of `next/headers`, `@scope/name` of what is under it; nothing for our own files and Node's. */
export function packageOf(name: string): string | undefined {
  if (/^(\.|@\/|node:)/.test(name)) return undefined;
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

export function within({ path }: Import, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
