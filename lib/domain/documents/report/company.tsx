import { View } from "@react-pdf/renderer";
import { list, period, tonnes } from "../../format";
import { ownHallGrams } from "../../inventory/own-halls";
import { claimOf } from "../claim";
import { countryName } from "../country";
import { Body, type Fact, Facts, Lead, Note, type Props, Subhead } from "./pieces";
import { siteName } from "./site-name";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** Who reports, on what terms, and what is inside. */
export function Company({ paper, t }: Props) {
  const { sites, boundary } = paper.statement.case;
  const inside = sites.filter(({ inClaim }) => inClaim).length;
  return (
    <View>
      <Lead>
        {t("papers.report.company.lead", {
          sites: inside,
          approach: t(`papers.approach.${boundary.approach}`),
          outside: sites.length - inside,
        })}
      </Lead>
      <Facts facts={facts({ paper, t })} />
      <Sites paper={paper} t={t} />
      <ControlTests paper={paper} t={t} />
    </View>
  );
}

function facts({ paper, t }: Few): Fact[] {
  const { organisation, boundary, year } = paper.statement.case;
  const { firstDay, lastDay } = year;
  const scopes = boundary.scopes.map((scope) => t(`categories.scope.s${scope}`));
  const all: Fact[] = [
    [t("papers.report.company.legalName"), organisation.legalName],
    [t("papers.report.company.localName"), organisation.localName],
    [t("papers.report.company.aliases"), organisation.aliases.join("; ")],
    [t("papers.report.company.registration"), organisation.registrationNumber],
    [t("papers.report.company.country"), countryName(organisation.country, paper.locale)],
    [t("papers.report.company.sector"), organisation.sector],
    [t("papers.report.company.period"), period(firstDay, lastDay, paper.locale)],
    [t("papers.report.company.approach"), t(`papers.approach.${boundary.approach}`)],
    [t("papers.report.company.scopes"), list(scopes, paper.locale)],
    [t("papers.report.company.subject"), t(`papers.subject.${claimOf(paper)}`)],
    [t("papers.report.company.gwp"), t("papers.report.company.gwpValue", { gwp: boundary.gwpSet })],
  ];
  return all.filter(([, value]) => value !== "");
}

function Sites({ paper, t }: Few) {
  const yes = (is: boolean) => t(is ? "papers.report.yes" : "papers.report.no");
  return (
    <View>
      <Subhead>{t("papers.report.company.sites")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.company.site"), part: 4 },
          { head: t("papers.report.company.town"), part: 2 },
          { head: t("papers.report.company.kind"), part: 2.4 },
          { head: t("papers.report.company.region"), part: 1.4 },
          { head: t("papers.report.company.inClaim"), part: 1.2 },
        ]}
        rows={paper.statement.case.sites.map((site) => [
          siteName(site, paper.locale),
          site.city,
          t(`papers.terms.siteKind.${site.kind}`),
          site.region,
          yes(site.inClaim),
        ])}
      />
    </View>
  );
}

function ControlTests({ paper, t }: Few) {
  const { sites } = paper.statement.case;
  const rows = sites.flatMap((site) =>
    site.controlTest ? [{ site, test: site.controlTest }] : [],
  );
  if (rows.length === 0) return null;
  return (
    <View>
      <Subhead>{t("papers.report.company.control")}</Subhead>
      <Body>{t("papers.report.company.controlText")}</Body>
      <Table
        columns={[
          { head: t("papers.report.company.site"), part: 3 },
          { head: t("papers.report.company.operatedBy"), part: 1.7 },
          { head: t("papers.report.company.ownEquipment"), part: 1.4 },
          { head: t("papers.report.company.lease"), part: 2.4 },
          { head: t("papers.report.company.result"), part: 2.6 },
        ]}
        rows={rows.map(({ site, test }) => [
          siteName(site, paper.locale),
          test.operatedBy,
          t(test.ownEquipment ? "papers.report.yes" : "papers.report.no"),
          test.lease,
          test.result,
        ])}
      />
      <Note>
        {t("papers.report.company.ownNote", { tonnes: tonnes(ownHallGrams(paper.statement)) })}
      </Note>
    </View>
  );
}
