import { statementByHash } from "@/db/queries/certificates";
import { findEngagement } from "@/db/queries/engagements";
import { opinionsOf, replacementOf } from "@/db/queries/opinions";
import { signedPaper } from "@/db/queries/stated-facts";
import { verificationBy } from "@/db/queries/verification-facts";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { type Locale, messages } from "@/lib/domain/words/index";
import { draw } from "@/lib/outside/drawing";
import { publicOrigin } from "@/lib/outside/settings";
import { view } from "./doors";

type Asked = {
  readonly id: string;
  readonly locale: Locale;
  /** One of the engagement's opinions; without it the one that stands, or the last that did. */
  readonly opinion?: string | null;
};

/**
 * The verification statement of an engagement's signed opinion (domain.md 5.1), drawn from what was stored
 * when it was signed: the same bytes each time. An issued certificate has its own, stored with it. One that was
 * withdrawn since says so on every page, with the day, the reason and what replaces it.
 * @throws Refusal `not_found` without a signed opinion
 */
export async function verificationStatement(actor: Actor, { id, locale, opinion: asked }: Asked) {
  const paper = await view(actor, "document.view", {
    find: (at) => findEngagement(at, id),
    async show(at, engagement) {
      if (ownSitesOf(actor, engagement.organisationId, "document.view"))
        throw new Refusal("forbidden", "refusal.forbidden");
      const signed = (await opinionsOf(at, id)).filter(({ issuedAt }) => issuedAt !== null);
      const standing = signed.find(({ withdrawnAt }) => withdrawnAt === null) ?? signed.at(-1);
      const opinion = asked ? signed.find((one) => one.id === asked) : standing;
      const row = opinion && (await statementByHash(at, opinion.statementSha256));
      const statement = row && readStatement(row.text);
      const verified = statement && (await verificationBy(at, statement, engagement, opinion));
      const drawn = verified && (await signedPaper(at, verified, statement));
      if (!drawn) throw notIssued();
      return {
        ...{ locale, ...drawn, statement, statementSha256: row.sha256, certificate: null },
        later: [],
        demo: statement.case.demo,
        withdrawn: opinion.withdrawnAt
          ? {
              on: opinion.withdrawnAt.slice(0, 10),
              reason: opinion.withdrawnReason ?? "",
              replacement:
                (await replacementOf(at, engagement.reportId, opinion.withdrawnAt)) ?? null,
            }
          : null,
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
