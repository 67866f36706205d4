import { findEngagement } from "@/db/queries/engagements";
import { standingOf } from "@/db/queries/gate-facts";
import { findReport } from "@/db/queries/reports";
import { statedFactsOf } from "@/db/queries/stated-facts";
import { paperVerification } from "@/lib/domain/assurance/paper-facts";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { type Locale, messages } from "@/lib/domain/words/index";
import { draw } from "@/lib/outside/drawing";
import { publicOrigin } from "@/lib/outside/settings";
import { view } from "./doors";

/**
 * The verification statement of an engagement's signed opinion (domain.md 5.1), drawn from what was stored
 * when it was signed: the same bytes each time. An issued certificate has its own, stored with it.
 * @throws Refusal `not_found` without a signed opinion that stands
 */
export async function verificationStatement(
  actor: Actor,
  { id, locale }: { readonly id: string; readonly locale: Locale },
) {
  const paper = await view(actor, "document.view", {
    find: (at) => findEngagement(at, id),
    async show(at, { reportId, organisationId }) {
      if (ownSitesOf(actor, organisationId, "document.view"))
        throw new Refusal("forbidden", "refusal.forbidden");
      const report = await findReport(at, reportId);
      const standing = report && (await standingOf(at, report));
      if (!standing?.verification || standing.verification.engagement.id !== id) throw notIssued();
      const { statement, row, verification } = standing;
      const stated = await statedFactsOf(at, verification, statement);
      if (!stated) throw notIssued();
      return {
        ...{ locale, stated, statement, statementSha256: row.sha256, certificate: null },
        later: [],
        demo: statement.case.demo,
        verification: paperVerification(verification),
        address: `${publicOrigin()}/register`,
      };
    },
  });
  const { organisation, year } = paper.statement.case;
  return {
    bytes: await draw("verification_statement", paper),
    name: `${organisation.legalName} ${year.label} ${messages[locale].papers.verification.title}.pdf`,
    ascii: `verification-statement-${organisation.slug}-${locale}.pdf`,
  };
}

const notIssued = () => new Refusal("not_found", "verification.refused.notIssued");
