import { orProblem } from "@/app/_ui/problem";
import { hasAlready, openly, pdf } from "@/app/api/_answers";
import { parsed } from "@/lib/domain/form-input";
import { documentInput } from "@/lib/domain/inputs/document";
import { readDocument } from "@/lib/services/papers";

export { preflight as OPTIONS } from "@/app/api/_answers";

type Named = { readonly certificate: string; readonly kind: string; readonly locale: string };
type Context = { readonly params: Promise<Named> };

/** A paper as it was stored at issue, for anyone: the certificate by its number or its id. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return openly(
    orProblem(async () => {
      const paper = await readDocument(parsed(documentInput, await params));
      const headers = { etag: `"${paper.sha256}"`, "cache-control": "public, max-age=60" };
      if (hasAlready(request, headers.etag)) return new Response(null, { status: 304, headers });
      return pdf(paper, headers);
    }),
  );
}
