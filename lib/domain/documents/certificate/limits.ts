import type { Exclusion, Site } from "../../case/case-file";
import { grouped, list, share, tonnesCo2e } from "../../format";
import { ownHallGrams, ownHallsOf } from "../../inventory/own-halls";
import type { Locale } from "../../words/index";
import { claimOf } from "../claim";
import type { Paper } from "../paper-types";
import type { Translate } from "../translate";

/** What the claim leaves out: what a modified opinion excepts (domain.md 5.2), whole scopes, own machines in others' halls, excluded sources. */
export function limits(paper: Paper, t: Translate): string[] {
  return [qualified(paper, t) ?? [], ...leftOut(paper, t)].flat();
}

/** The same without the opinion's qualification. */
export function leftOut(paper: Paper, t: Translate): string[] {
  const { exclusions, claim } = paper.statement.case;
  const scopes = claimOf(paper) === "OP" ? [1, 2] : (claim?.scopes ?? [1, 2, 3]);
  const inside = exclusions.filter(({ scope }) => scopes.includes(scope));
  const outside = scopes.includes(3) ? [] : [scope3(paper, t), ...ownHalls(paper, t)];
  return [...outside, ...inside.map((one) => excluded(one, paper, t))];
}

/** What a modified opinion excepts, with its tonnes (domain.md 5.2); undefined of any other opinion. */
export function qualified({ verification }: Paper, t: Translate): string | undefined {
  const qualification = verification?.opinion.qualification;
  if (!qualification) return undefined;
  const { text, tonnes } = qualification;
  return t("papers.certificate.qualified", { text, tonnes: grouped(tonnes) });
}

function scope3({ statement, locale }: Paper, t: Translate): string {
  const { scope3 } = statement.figures.inventory.totals;
  if (!statement.case.boundary.scopes.includes(3)) return t("papers.certificate.scope3None");
  return t("papers.certificate.scope3", { tonnes: tonnesCo2e(scope3, locale) });
}

/** R-35: machines of one's own in halls that others control, with the halls' category 8. */
export function ownHalls({ statement, locale }: Paper, t: Translate): string[] {
  const halls = ownHallsOf(statement);
  if (halls.length === 0) return [];
  const tonnes = tonnesCo2e(ownHallGrams(statement), locale);
  const sites = list(
    halls.map((hall) => hallName(hall, locale)),
    locale,
  );
  return [t("papers.certificate.ownHalls", { sites, tonnes })];
}

/** A hall by its own name in Chinese, by its town in English, where the name only repeats "data centre". */
function hallName({ city, name, localName }: Site, locale: Locale): string {
  return locale === "zh-CN" && localName !== "" ? localName : city || name;
}

function excluded(one: Exclusion, { statement, locale }: Paper, t: Translate): string {
  const where = { scopes: t(`papers.scopes.${one.scope}`), source: one.source || one.text };
  if (one.estimatedGrams === null) return t("papers.certificate.excludedUnknown", where);
  const subject = statement.figures.bridge.residual + one.estimatedGrams;
  return t("papers.certificate.excluded", {
    ...where,
    tonnes: tonnesCo2e(one.estimatedGrams, locale),
    share: share(one.estimatedGrams, subject, locale),
  });
}
