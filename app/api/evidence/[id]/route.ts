import { optionalActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { Refusal } from "@/lib/domain/refusal";
import { readEvidence } from "@/lib/services/evidence";
import { evidence } from "../../_answers";

/** An evidence file as it was uploaded. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return orProblem(async () => {
    const actor = await optionalActor();
    if (!actor) throw new Refusal("not_found", "refusal.notFound");
    return evidence(await readEvidence(actor, { evidenceId: (await params).id }));
  });
}
