import { getLocale, getTranslations } from "next-intl/server";
import type { GroupPlan } from "@/lib/domain/assurance/plan";
import { credits, list, period, tonnesCo2e } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import type { Loaded } from "../load";

/**
 * The opinion's text with the statement's own numbers filled in: a paragraph per scope group in the
 * words of its level or of the opinion proposed (domain.md 5.2), what was examined, and the hash it is about.
 */
export async function opinionText(of: Loaded): Promise<string> {
  const t = await getTranslations("verification");
  const paper = await getTranslations("papers.verification");
  const locale = await getLocale();
  const standing = of.work?.statement;
  const plan = of.engagement.plan;
  if (!standing || !plan) return "";
  const { year, organisation } = standing.statement.case;
  const { inventory, bridge } = standing.statement.figures;
  const kind = of.work?.proposal?.kind;
  const qualified = kind === "modified" ? t("opinionPages.sentence.modified") : "";
  const name = nameIn(locale, organisation.legalName, organisation.localName);
  const paragraph = ({ scopes, level }: GroupPlan) => {
    const grams = scopes === "3" ? inventory.totals.scope3 : inventory.totals.scope12Market;
    const values = {
      scopes: t(`levels.group.${scopes}`),
      organisation: name,
      period: period(year.firstDay, year.lastDay, locale),
      tonnes: tonnesCo2e(grams, locale),
      criteria: list(plan.criteria, locale),
    };
    if (kind === "adverse" || kind === "disclaimed") return paper(kind, values);
    return qualified + t(`opinionPages.sentence.${level}`, values);
  };
  const retired = Number(BigInt(bridge.retired) / 1_000_000n);
  return [
    ...plan.levels.map(paragraph),
    ...(retired > 0
      ? [t("opinionPages.sentence.reductions", { credits: credits(retired, locale) })]
      : []),
    t("opinionPages.sentence.subject", { sha256: standing.sha256 }),
  ].join("\n\n");
}
