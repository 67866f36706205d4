import { optionalActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { evidence } from "@/app/api/_answers";
import { Refusal } from "@/lib/domain/refusal";
import { readOwnEvidence } from "@/lib/services/own-factors";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The file that proves an own factor, as it was uploaded. */
export function GET(_: Request, { params }: Context) {
  return orProblem(async () => {
    const actor = await optionalActor();
    if (!actor) throw new Refusal("not_found", "refusal.notFound");
    return evidence(await readOwnEvidence(actor, (await params).id));
  });
}
