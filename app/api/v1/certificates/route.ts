import { orProblem } from "@/app/_ui/problem";
import { openly, publicJson, publicText } from "@/app/api/_answers";
import { presentListed } from "@/lib/domain/api/present";
import { registerCsv } from "@/lib/domain/api/register-csv";
import { parsed } from "@/lib/domain/form-input";
import { listInput } from "@/lib/domain/inputs/register";
import { searchRegister } from "@/lib/services/register";

export { preflight as OPTIONS } from "@/app/api/_answers";

/** The register as JSON or CSV, a page at a time. */
export function GET(request: Request): Promise<Response> {
  return openly(
    orProblem(async () => {
      const { searchParams } = new URL(request.url);
      const { format, ...search } = parsed(listInput, Object.fromEntries(searchParams));
      const { certificates, next, origin } = await searchRegister(search);
      const data = certificates.map((one) => presentListed(one, origin));
      if (format === "csv")
        return publicText(request, registerCsv(data), {
          ...link(request, next),
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": 'attachment; filename="register.csv"',
        });
      return publicJson(request, { data, nextCursor: next }, link(request, next));
    }),
  );
}

function link(request: Request, next: string | null): HeadersInit {
  if (!next) return {};
  const address = new URL(request.url);
  address.searchParams.set("cursor", next);
  return { link: `<${address.pathname}${address.search}>; rel="next"` };
}
