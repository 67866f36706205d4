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
import { Stated } from "./statement";
import { style } from "./style";

/** The certificate: one A4 page, and an annex only where further credit batches do not fit. */
export async function drawCertificate(paper: Paper): Promise<Buffer> {
  return renderToBuffer(<Certificate paper={paper} t={translator(paper.locale)} />);
}

type Props = { readonly paper: Paper; readonly t: Translate };

function Certificate({ paper, t }: Props) {
  const title = t(`papers.certificate.name.${claimOf(paper)}`);
  const number = paper.certificate?.number ?? t("papers.certificate.draft");
  const annex = paper.statement.case.retirements.slice(batchesOnPage);
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
      {annex.length > 0 ? <Annex paper={paper} t={t} /> : null}
    </Document>
  );
}

function Annex({ paper, t }: Props) {
  return (
    <Page size="A4" style={style.page}>
      <Engraved sha256={paper.statementSha256} />
      <T style={[style.number, { marginBottom: 14 }]}>{paper.certificate?.number ?? "–"}</T>
      <T style={[style.title, { fontSize: 17, marginBottom: 14 }]}>
        {t("papers.certificate.annex")}
      </T>
      <Batches paper={paper} t={t} of={paper.statement.case.retirements} />
      <Ribbon paper={paper} t={t} />
    </Page>
  );
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
