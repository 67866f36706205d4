import { Document, Page, renderToBuffer, View } from "@react-pdf/renderer";
import "../fonts";
import { claimOf } from "../claim";
import { colour } from "../ink";
import type { Paper } from "../paper-types";
import { printedOn } from "../printed-on";
import { Ribbon } from "../ribbon";
import { T } from "../text";
import { type Translate, translator } from "../translate";
import { Batches, batchesOnPage, Credits } from "./credits";
import { Figures } from "./figures";
import { Foot } from "./foot";
import { Engraved } from "./frame";
import { Head } from "./head";
import { qualification } from "./qualification";
import { Stated } from "./statement";
import { style } from "./style";

/** The certificate: one A4 page, and an annex only where further credit batches or a qualification do not fit. */
export async function drawCertificate(paper: Paper): Promise<Buffer> {
  return renderToBuffer(<Certificate paper={paper} t={translator(paper.locale)} />);
}

type Props = { readonly paper: Paper; readonly t: Translate };

function Certificate({ paper, t }: Props) {
  const title = t(`papers.certificate.name.${claimOf(paper)}`);
  const number = paper.certificate?.number ?? t("papers.certificate.draft");
  const { retirements } = paper.statement.case;
  const annex =
    retirements.length > batchesOnPage(paper) || qualification(paper, t).annex !== undefined;
  return (
    <Document
      title={`${title} ${number}`}
      author={paper.certificate?.issuer ?? t("common.name")}
      subject={paper.statement.case.organisation.legalName}
      creator={t("common.name")}
      language={paper.locale}
      creationDate={printedOn(paper)}
      modificationDate={printedOn(paper)}
    >
      <Page size="A4" style={style.page}>
        <Engraved sha256={paper.statementSha256} />
        <Head paper={paper} t={t} />
        <Stated paper={paper} t={t} />
        <Figures paper={paper} t={t} />
        <Credits paper={paper} t={t} />
        <Foot paper={paper} t={t} />
        <SmallPrint paper={paper} t={t} />
        <Ribbon paper={paper} t={t} />
      </Page>
      {annex ? <Annex paper={paper} t={t} /> : null}
    </Document>
  );
}

function Annex({ paper, t }: Props) {
  const { annex } = qualification(paper, t);
  const { retirements } = paper.statement.case;
  return (
    <Page size="A4" style={[style.page, { justifyContent: "flex-start" }]}>
      <Engraved sha256={paper.statementSha256} />
      <T style={[style.number, { marginBottom: 14 }]}>{paper.certificate?.number ?? "–"}</T>
      {annex ? (
        <View style={{ marginBottom: 20 }}>
          <AnnexTitle>{t("papers.certificate.annexQualification")}</AnnexTitle>
          <T style={style.claim}>{annex}</T>
        </View>
      ) : null}
      {retirements.length > 0 ? <AnnexTitle>{t("papers.certificate.annex")}</AnnexTitle> : null}
      {retirements.length > 0 ? <Batches paper={paper} t={t} of={retirements} /> : null}
      <Ribbon paper={paper} t={t} />
    </Page>
  );
}

function AnnexTitle({ children }: { readonly children: string }) {
  return <T style={[style.title, { fontSize: 17, marginBottom: 14 }]}>{children}</T>;
}

function SmallPrint({ paper, t }: Props) {
  const { prevailingLanguage } = paper.statement.case.boundary;
  const language = t(`papers.certificate.language.${prevailingLanguage}`);
  const lines = [
    `${t("papers.certificate.hash")}: ${paper.statementSha256}`,
    [t("papers.certificate.rosette"), t("papers.certificate.languages", { language })].join(
      paper.locale === "en" ? " " : "",
    ),
  ];
  return (
    <View>
      {paper.demo ? (
        <T style={[style.quiet, style.centred, style.strong, { color: colour.brick }]}>
          {t("papers.certificate.demo")}
        </T>
      ) : null}
      {lines.map((one) => (
        <T key={one} style={[style.quiet, style.centred]}>
          {one}
        </T>
      ))}
    </View>
  );
}
