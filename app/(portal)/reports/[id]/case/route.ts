import { currentActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { exportCase } from "@/lib/services/case-files";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The year as a case file, whole without any library: what `zeroproof load` reads. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  return orProblem(async () => {
    const file = await exportCase(actor, (await params).id);
    const name = `${file.organisation.slug}-${file.year.label.replaceAll("/", "-")}.case.json`;
    return new Response(`${JSON.stringify(file, null, 2)}\n`, {
      headers: {
        "content-type": "application/json",
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        "cache-control": "private, no-store",
      },
    });
  });
}
