import { optionalActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { Refusal } from "@/lib/domain/refusal";
import { readComplaintFile } from "@/lib/services/complaint-files";
import { evidence } from "../../../_answers";

/** A complaint's file for its handler, only ever downloaded. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return orProblem(async () => {
    const actor = await optionalActor();
    if (!actor) throw new Refusal("not_found", "refusal.notFound");
    return evidence(await readComplaintFile(actor, { id: (await params).id }));
  });
}
