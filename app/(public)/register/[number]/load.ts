import { cache } from "react";
import { reached } from "@/app/_ui/reached";
import { showPublicCertificate } from "@/lib/services/register";

export type Params = { readonly params: Promise<{ readonly number: string }> };

/** The certificate of a page, asked for once a request; anything else is the page of what is not there. */
export const load = cache((number: string) =>
  reached(showPublicCertificate(decodeURIComponent(number))),
);
