import { orProblem } from "@/app/_ui/problem";
import { openly, publicJson } from "@/app/api/_answers";
import { presentSerial } from "@/lib/domain/api/present-serial";
import { parsed } from "@/lib/domain/form-input";
import { serialQuery } from "@/lib/domain/inputs/serial-search";
import { searchSerials } from "@/lib/services/ledger-search";

export { preflight as OPTIONS } from "@/app/api/_answers";

/** Which retirements hold numbers of a serial, as JSON; nobody is named who has published nothing. */
export function GET(request: Request): Promise<Response> {
  return openly(
    orProblem(async () => {
      const { searchParams } = new URL(request.url);
      const asked = parsed(serialQuery, Object.fromEntries(searchParams));
      return publicJson(request, presentSerial(await searchSerials(asked)));
    }),
  );
}
