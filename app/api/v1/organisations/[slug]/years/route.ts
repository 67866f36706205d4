import { orProblem } from "@/app/_ui/problem";
import { openly, publicJson } from "@/app/api/_answers";
import { presentYears } from "@/lib/domain/api/present-years";
import { publicRecords } from "@/lib/services/public-years";

export { preflight as OPTIONS } from "@/app/api/_answers";

type Context = { readonly params: Promise<{ readonly slug: string }> };

/** What an organisation's published years tell, as JSON. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return openly(
    orProblem(async () =>
      publicJson(request, presentYears(await publicRecords((await params).slug))),
    ),
  );
}
