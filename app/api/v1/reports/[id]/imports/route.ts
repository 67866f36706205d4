import { asProblem } from "@/app/_ui/problem";
import { sheetOfRows } from "@/lib/domain/api/json-rows";
import { presentChecked, presentImport, presentImports } from "@/lib/domain/api/present-import";
import { importQuery, noQuery } from "@/lib/domain/api/queries";
import { Refusal } from "@/lib/domain/refusal";
import { listImports, tryImport } from "@/lib/services/imports";
import { jsonOf, sheetBytes, sheetKind, sheets } from "../../_parts/body";
import { look, write } from "../../_parts/program";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The imports that stand. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return look(request, noQuery, async (actor) => {
    const { id } = await params;
    return presentImports(await listImports(actor, id), addressOf(request));
  });
}

/** Imports a sheet, or with `dryRun` says what it would do; every bad cell is told. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  const asked = { kind: "import", query: importQuery, limit: sheetBytes } as const;
  return write(request, asked, async ({ actor, query, body }) => {
    const { id: reportId } = await params;
    const kind = sheetKind(request, sheets);
    const { fileName = `import.${kind}`, template, mode, dryRun } = query;
    const bytes = kind === "json" ? sheetOfRows(jsonOf(request, body)) : body;
    const sheet = { reportId, template, fileName, bytes, mode, dryRun };
    const tried = await tryImport(actor, sheet);
    const heads = kind === "json" ? 0 : 1;
    if (!tried.imported && !dryRun)
      return { status: 422, body: await refused(presentChecked(tried.checked, { heads })) };
    const place = { template, mode, heads, imports: addressOf(request) } as const;
    const answer = presentImport(tried, place);
    return { status: answer.outcome === "imported" ? 201 : 200, body: answer };
  });
}

/** The problem of a sheet of which nothing was written, with every bad cell in its `errors`. */
async function refused(checked: ReturnType<typeof presentChecked>) {
  const values = { count: checked.badRows };
  const problem = asProblem(new Refusal("invalid", "imports.refused.rows", { values }));
  return { ...(await problem.json()), ...checked };
}

/** Where the report's imports are, by the address that was asked. */
const addressOf = (request: Request): string => new URL(request.url).pathname;
