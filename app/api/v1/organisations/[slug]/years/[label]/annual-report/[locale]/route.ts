import { orProblem } from "@/app/_ui/problem";
import { openly, pdf } from "@/app/api/_answers";
import { localeOf } from "@/lib/domain/words/index";
import { publishedAnnualReport } from "@/lib/services/papers";

export { preflight as OPTIONS } from "@/app/api/_answers";

type Named = { readonly slug: string; readonly label: string; readonly locale: string };
type Context = { readonly params: Promise<Named> };

/** The annual report of a published year, for anyone. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return openly(
    orProblem(async () => {
      const { slug, label, locale } = await params;
      const asked = { slug, label: decodeURIComponent(label), locale: localeOf(locale) };
      return pdf(await publishedAnnualReport(asked), { "cache-control": "public, max-age=60" });
    }),
  );
}
