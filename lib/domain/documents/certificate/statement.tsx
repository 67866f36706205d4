import { View } from "@react-pdf/renderer";
import type { Exclusion, Site } from "../../case/case-file";
import { list, share, tonnesCo2e } from "../../format";
import type { Locale } from "../../words/index";
import { claimOf, claimSentence } from "../claim";
import type { Paper } from "../paper-types";
import { T } from "../text";
import type { Translate } from "../translate";
import { style } from "./style";

type Props = { readonly paper: Paper; readonly t: Translate };

/** The claim and its limits side by side, in one type size. */
export function Stated({ paper, t }: Props) {
  const sentences = [t("papers.sentence", { text: claimSentence(paper, t) })];
  return (
    <View style={[style.row, { marginTop: 14 }]}>
      <Column
        caption={t("papers.certificate.states")}
        sentences={sentences}
        note={basis(paper, t)}
      />
      <View style={{ width: 21 }} />
      <Column caption={t("papers.certificate.notCovered")} sentences={limits(paper, t)} />
    </View>
  );
}

type ColumnProps = {
  readonly caption: string;
  readonly sentences: readonly string[];
  readonly note?: string;
};

function Column({ caption, sentences, note }: ColumnProps) {
  return (
    <View style={[style.rule, { flex: 1, paddingTop: 5 }]}>
      <T style={[style.caption, { marginBottom: 3 }]}>{caption}</T>
      {sentences.map((one) => (
        <T key={one} style={[style.claim, { marginBottom: 2 }]}>
          {one}
        </T>
      ))}
      {note ? <T style={[style.quiet, { marginTop: 4 }]}>{note}</T> : null}
    </View>
  );
}

/** What the claim stands on: boundary, sites, warming potentials, base year. */
function basis(paper: Paper, t: Translate): string {
  const { boundary, sites, year } = paper.statement.case;
  const same = year.label.startsWith(String(boundary.baseYear));
  return t("papers.certificate.basis", {
    approach: t(`papers.approach.${boundary.approach}`),
    subject: t(`papers.subject.${claimOf(paper)}`),
    sites: sites.filter(({ inClaim }) => inClaim).length,
    gwp: boundary.gwpSet,
    baseYear: String(boundary.baseYear),
    change: t(same ? "papers.certificate.baseYearSame" : "papers.certificate.baseYearOther"),
  });
}

/** What the claim leaves out: whole scopes, own machines in others' halls, excluded sources. */
function limits(paper: Paper, t: Translate): string[] {
  const { exclusions, claim } = paper.statement.case;
  const scopes = claimOf(paper) === "OP" ? [1, 2] : (claim?.scopes ?? [1, 2, 3]);
  const inside = exclusions.filter(({ scope }) => scopes.includes(scope));
  const outside = scopes.includes(3) ? [] : [scope3(paper, t), ...ownHalls(paper, t)];
  return [...outside, ...inside.map((one) => excluded(one, paper, t))];
}

function scope3({ statement, locale }: Paper, t: Translate): string {
  const { scope3 } = statement.figures.inventory.totals;
  if (!statement.case.boundary.scopes.includes(3)) return t("papers.certificate.scope3None");
  return t("papers.certificate.scope3", { tonnes: tonnesCo2e(scope3, locale) });
}

/** R-35: machines of one's own in halls that others control, with the halls' tonnes. */
function ownHalls({ statement, locale }: Paper, t: Translate): string[] {
  const halls = statement.case.sites.filter(
    (site) => !site.inClaim && site.controlTest?.ownEquipment,
  );
  if (halls.length === 0) return [];
  const keys = new Set(halls.map(({ key }) => key));
  const rows = statement.figures.inventory.bySite.filter(({ site }) => keys.has(site));
  const grams = rows.reduce((sum, { scope3 }) => sum + scope3, 0);
  const sites = list(
    halls.map((hall) => hallName(hall, locale)),
    locale,
  );
  return [t("papers.certificate.ownHalls", { sites, tonnes: tonnesCo2e(grams, locale) })];
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
