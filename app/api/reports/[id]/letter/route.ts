import { currentActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { evidence } from "@/app/api/_answers";
import { Refusal } from "@/lib/domain/refusal";
import { showLetter } from "@/lib/services/letters";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Management's representation letter as it was signed, as a plain text to keep. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  return orProblem(async () => {
    const letter = await showLetter(actor, { reportId: (await params).id });
    if (!letter) throw new Refusal("not_found", "review.letter.none");
    const name = `representation-letter-${letter.statementSha256.slice(0, 12)}.txt`;
    const bytes = new TextEncoder().encode(letter.text);
    return evidence({ name, mediaType: "text/plain; charset=utf-8", bytes });
  });
}
