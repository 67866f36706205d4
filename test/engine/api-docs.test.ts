import { readFileSync } from "node:fs";
import { beforeAll, expect, test, vi } from "vitest";
import { readCase } from "@/lib/domain/case/read-case";
import { makeKey } from "@/lib/services/api-keys";
import { loadCase } from "@/lib/services/case-files";
import { loadFactors } from "@/lib/services/factors";
import { type Asked, call, everyPath } from "./api-caller";
import { organisationWith } from "./fixtures";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

const page = readFileSync("docs/api.md", "utf8");
const blocks = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, text = ""]) => text);

/** The year in which the page's examples run, without what other tests bring of it. */
async function draftOf2023() {
  const { id: organisationId, reporter } = await organisationWith("reporter");
  const whole = readCase(readFileSync("lib/domain/demonstration/2023.case.json", "utf8"));
  const organisation = { ...whole.organisation, slug: organisationId };
  const part = { organisation, instruments: [], retirements: [], measures: [] };
  const { reportId } = await loadCase(reporter, { organisationId, case: { ...whole, ...part } });
  const { key } = await makeKey(reporter, { organisationId, name: "docs", days: 30 });
  return { reportId, key };
}

test("every command of the page runs as it stands and does what it says", async () => {
  const { reportId, key } = await draftOf2023();
  const variables: Record<string, string> = { KEY: key, REPORT: reportId, BASE: "http://x" };
  const statuses: number[] = [];
  for (const command of blocks.flatMap(commandsOf)) {
    const { status, body } = await call(askedBy(command, variables));
    expect([command.line, body.code, body.title]).toEqual([command.line, undefined, undefined]);
    statuses.push(status);
    if (body.importId) variables.IMPORT = body.importId;
  }
  // The register as a table, years, a year, a dry run, an import, its undoing, one activity.
  expect(statuses).toEqual([200, 200, 200, 200, 201, 200, 201]);
});

type Command = { readonly line: string; readonly files: ReadonlyMap<string, string> };

/** A block's lines that begin with curl, and the files that it writes before. */
function commandsOf(block: string): Command[] {
  const written = block.matchAll(/^cat > (\S+) <<'(\w+)'\n(.*?)\n\2$/gms);
  const files = new Map([...written].map(([, name = "", , text = ""]) => [name, text]));
  const lines = block.replaceAll("\\\n", " ").split("\n");
  return lines.filter((line) => line.startsWith("curl ")).map((line) => ({ line, files }));
}

/** What a curl line asks, as the program's call: its variables filled in as a shell does. */
function askedBy({ line, files }: Command, variables: Readonly<Record<string, string>>): Asked {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) =>
      single ?? (double ?? plain ?? "").replace(/\$(\w+)/g, (_, name) => variables[name] ?? ""),
  );
  const after = (flag: string) =>
    words.flatMap((word, n) => (word === flag ? [words[n + 1] ?? ""] : []));
  const heads = Object.fromEntries(after("-H").map((head) => head.split(/: (.*)/)));
  const [file] = after("--data-binary");
  const body = file ? files.get(file.slice(1)) : after("--data")[0];
  const method = after("-X")[0] ?? (body === undefined ? "GET" : "POST");
  const { pathname, searchParams } = new URL(words.at(-1) ?? "");
  const found = everyPath.flatMap((path) => {
    const pattern = path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    const match = new RegExp(`^/api/v1${pattern}$`).exec(pathname);
    return match ? [{ path, params: { ...match.groups } }] : [];
  });
  expect([pathname, found.length]).toEqual([pathname, 1]);
  const query = Object.fromEntries(searchParams);
  return { ...found[0], method, heads, query, body } as Asked;
}
