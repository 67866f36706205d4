import { type Stated, statedOf } from "@/lib/domain/assurance/opinion-parts/stated";
import { paperVerification } from "@/lib/domain/assurance/paper-facts";
import type { PaperVerification } from "@/lib/domain/documents/paper-types";
import type { Statement } from "@/lib/domain/statement-types";
import type { Reading } from "../client";
import { checksOf } from "./retirement-checks";
import { retirementsOf } from "./retirements";
import { sampleItemsOf } from "./sample-items";
import { sampleStepsOf } from "./sample-steps";
import { siteVisitsOf } from "./site-visits";
import type { Verification } from "./verification-facts";

/** The parts of a signed opinion's verification statement; null where the lead was not asked for them. */
export async function statedFactsOf(
  at: Reading,
  verification: Verification,
  statement: Statement,
): Promise<Stated | null> {
  const { engagement, body, opinion, cycle } = verification;
  const { country, registrationNumber } = body;
  return statedOf(verification, statement, {
    ...{ country, registrationNumber },
    draftedOn: opinion.draftedAt.slice(0, 10),
    noEventsOn: opinion.noEventsAt?.slice(0, 10) ?? null,
    sample: await sampleItemsOf(at, engagement.id, cycle),
    steps: await sampleStepsOf(at, engagement.id),
    visits: await siteVisitsOf(at, engagement.id),
    checks: await checksBefore(at, engagement.reportId, opinion.issuedAt),
  });
}

type SignedPaper = { readonly verification: PaperVerification; readonly stated: Stated };

/** What an opinion's statement is drawn from as it was signed; null where the lead was not asked for its parts. */
export async function signedPaper(
  at: Reading,
  verification: Verification,
  statement: Statement,
): Promise<SignedPaper | null> {
  const { paper } = verification.opinion;
  if (paper !== "") return JSON.parse(paper) as SignedPaper;
  const stated = await statedFactsOf(at, verification, statement);
  return stated && { verification: paperVerification(verification), stated };
}

/** What was seen in the registries before an instant: later checks are printed as later ones (domain.md 4.4). */
async function checksBefore(at: Reading, reportId: string, instant: string) {
  const keys = new Map((await retirementsOf(at, reportId)).map(({ id, key }) => [id, key]));
  const last = new Map(
    (await checksOf(at, reportId))
      .filter((one) => one.at <= instant)
      .map((one) => [one.retirementId, one]),
  );
  return [...last.values()].flatMap(({ retirementId, at: on, result, url }) => {
    const key = keys.get(retirementId);
    return key ? [{ key, on: on.slice(0, 10), result, url }] : [];
  });
}
