import { Refusal } from "@/lib/domain/refusal";

/**
 * Looks at a form with a file before it is read: whether our own page sent it, and how much it is.
 * @throws Refusal `forbidden` from another site's page, `too_large` above `limit` bytes
 */
export function refuseForm(request: Request, limit: number): void {
  refuseStrangers(request);
  refuseLength(request, limit);
}

/** The session's cookie is not sent from elsewhere, and neither is this accepted from elsewhere. */
function refuseStrangers(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") throw new Refusal("forbidden", "refusal.forbidden");
}

function refuseLength(request: Request, limit: number): void {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  const slack = 100_000; // the multipart frame around the file
  if (Number.isNaN(length) || length <= limit + slack) return;
  const values = { limit: `${limit / 1_000_000} MB` };
  throw new Refusal("too_large", "refusal.tooLarge", { values });
}
