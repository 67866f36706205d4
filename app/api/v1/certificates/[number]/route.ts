import { orProblem } from "@/app/_ui/problem";
import { openly, publicJson } from "@/app/api/_answers";
import { presentCertificate } from "@/lib/domain/api/present";
import { showPublicCertificate } from "@/lib/services/register";

export { preflight as OPTIONS } from "@/app/api/_answers";

type Context = { readonly params: Promise<{ readonly number: string }> };

/** A certificate as JSON, by its number. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return openly(
    orProblem(async () => {
      const { number } = await params;
      const certificate = await showPublicCertificate(decodeURIComponent(number));
      return publicJson(request, presentCertificate(certificate));
    }),
  );
}
