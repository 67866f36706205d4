import { publicJson } from "@/app/api/_answers";
import { apiDocument } from "@/lib/services/register";

export { preflight as OPTIONS } from "@/app/api/_answers";

/** The machine interface, described for machines (OpenAPI 3.1). */
export function GET(request: Request): Response {
  return publicJson(request, apiDocument());
}
