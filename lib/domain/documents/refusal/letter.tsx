import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import "../fonts";
import { day } from "../../format";
import { holderNames } from "../claim";
import { colour } from "../ink";
import { Mark } from "../mark";
import { Body, Lead, Note, Subhead } from "../report/pieces";
import { style } from "../report/style";
import { T } from "../text";
import { type Translate, translator } from "../translate";
import { Decided } from "./decided";
import type { RefusalPaper } from "./refusal-types";
import { Tested } from "./tested";

/** The letter that tells an organisation why no certificate is issued, and what it can do. */
export async function drawRefusalLetter(paper: RefusalPaper): Promise<Buffer> {
  return renderToBuffer(<Letter paper={paper} t={translator(paper.locale)} />);
}

type Props = { readonly paper: RefusalPaper; readonly t: Translate };

function Letter({ paper, t }: Props) {
  const { refused, locale } = paper;
  const title = t("papers.refusal.title");
  const drawn = new Date(`${refused.on}T00:00:00Z`);
  return (
    <Document
      title={`${title} ${refused.reference}`}
      author={paper.verification?.body.name ?? t("common.name")}
      subject={holderNames(paper).first}
      creator={t("common.name")}
      language={locale}
      creationDate={drawn}
      modificationDate={drawn}
    >
      <Page size="A4" style={style.page}>
        <Running paper={paper} t={t} />
        <Address paper={paper} t={t} />
        <T style={[style.title, { marginBottom: 12 }]}>{title}</T>
        <Lead>{lead(paper, t)}</Lead>
        <Decided paper={paper} t={t} />
        <Subhead>{t(`papers.refusal.reasons.${refused.ground}`)}</Subhead>
        <Body>{refused.reasons}</Body>
        <Tested paper={paper} t={t} />
        <Subhead>{t("papers.refusal.next")}</Subhead>
        {nextSteps(paper, t).map((one) => (
          <Body key={one}>{one}</Body>
        ))}
        <Signed paper={paper} t={t} />
      </Page>
    </Document>
  );
}

function lead(paper: RefusalPaper, t: Translate): string {
  return t(`papers.refusal.lead.${paper.refused.ground}`, {
    org: holderNames(paper).first,
    year: paper.statement.case.year.label,
  });
}

function nextSteps({ refused, address }: RefusalPaper, t: Translate): string[] {
  return [
    t(`papers.refusal.nextSteps.${refused.ground}`),
    t("papers.refusal.nextSteps.credits"),
    t("papers.refusal.nextSteps.complaint", { address }),
  ];
}

function Running({ paper, t }: Props) {
  return (
    <View fixed style={[style.running, { bottom: 36 }]}>
      <T>{t("papers.refusal.running", { reference: paper.refused.reference })}</T>
      <Text
        render={({ pageNumber, totalPages }) =>
          t("papers.report.page", { page: pageNumber, pages: totalPages ?? 0 })
        }
      />
    </View>
  );
}

/** Who writes to whom, and when. */
function Address({ paper, t }: Props) {
  const { verification, statement, refused, locale } = paper;
  const { first, second } = holderNames(paper);
  const { registrationNumber } = statement.case.organisation;
  const registered = t("papers.certificate.registration", { number: registrationNumber });
  return (
    <View style={{ marginBottom: 26 }}>
      <View style={[style.row, { justifyContent: "space-between", marginBottom: 22 }]}>
        <View style={[style.row, { alignItems: "center" }]}>
          <Mark size={22} fill={colour.petrol} />
          <View style={{ marginLeft: 8 }}>
            <T style={style.strong}>{verification?.body.name ?? t("common.name")}</T>
            {verification ? (
              <T style={style.head}>
                {t("papers.certificate.accreditation", {
                  number: verification.body.accreditationNumber,
                  by: verification.body.accreditationBody,
                })}
              </T>
            ) : null}
          </View>
        </View>
        {paper.demo ? (
          <T style={[style.strong, { color: colour.brick }]}>{t("papers.demo")}</T>
        ) : null}
      </View>
      {[first, second, registrationNumber ? registered : ""].filter(Boolean).map((one) => (
        <T key={one} style={style.cell}>
          {one}
        </T>
      ))}
      <T style={[style.cell, { marginTop: 10 }]}>{day(refused.on, locale)}</T>
    </View>
  );
}

function Signed({ paper, t }: Props) {
  const { refused, verification, locale } = paper;
  return (
    <View wrap={false} style={{ marginTop: 20 }}>
      <T style={style.strong}>{refused.by}</T>
      <T style={style.cell}>
        {t(`papers.refusal.role.${refused.ground}`, { body: verification?.body.name ?? "–" })}
      </T>
      <T style={style.cell}>{day(refused.on, locale)}</T>
      <Note>{t("papers.refusal.notPublic")}</Note>
      {paper.demo ? <Note>{t("papers.certificate.demo")}</Note> : null}
    </View>
  );
}
