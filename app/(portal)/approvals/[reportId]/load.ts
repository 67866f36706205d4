import { cache } from "react";
import { currentActor } from "@/app/_ui/actor";
import { reached } from "@/app/_ui/reached";
import { type Dossier, showApproval } from "@/lib/services/dossiers";

export type Params = { readonly params: Promise<{ readonly reportId: string }> };
export type { Dossier };

/** The dossier of a page, asked for once a request; undefined where the reader's role may not see it. */
export const load = cache(async (reportId: string) =>
  reached(showApproval(await currentActor(), reportId)),
);
