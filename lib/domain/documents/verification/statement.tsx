import { Document, renderToBuffer, View } from "@react-pdf/renderer";
import { Fragment } from "react";
import "../fonts";
import { day, period } from "../../format";
import { holderNames } from "../claim";
import { serif } from "../fonts";
import { colour } from "../ink";
import { printedOn } from "../printed-on";
import { Lead } from "../report/pieces";
import { Sheet } from "../report/sheet";
import { style } from "../report/style";
import { T } from "../text";
import { translator } from "../translate";
import { parts } from "./parts";
import type { Props, VerificationPaper } from "./verification-types";

/** The verification statement of one signed opinion: the eighteen parts of domain.md 5.1, each titled. */
export async function drawVerificationStatement(paper: VerificationPaper): Promise<Buffer> {
  return renderToBuffer(<VerificationStatement paper={paper} t={translator(paper.locale)} />);
}

function VerificationStatement({ paper, t }: Props) {
  const { year } = paper.statement.case;
  const title = t("papers.verification.title");
  return (
    <Document
      title={`${holderNames(paper).first}: ${title} ${year.label}`}
      author={paper.verification.body.name}
      subject={title}
      creator={t("common.name")}
      language={paper.locale}
      creationDate={printedOn(paper)}
      modificationDate={printedOn(paper)}
    >
      <Sheet
        paper={paper}
        t={t}
        running={t("papers.verification.running", { year: year.label })}
        {...(paper.withdrawn && { mark: t("papers.verification.withdrawn") })}
      >
        <T style={[style.title, { marginBottom: 10 }]}>{title}</T>
        <WithdrawnNote paper={paper} t={t} />
        <Lead>{lead({ paper, t })}</Lead>
        {parts.map(({ id, Part }, at) => (
          <Fragment key={id}>
            <PartHead number={at + 1} title={t(`papers.verification.part.${id}`)} />
            <Part paper={paper} t={t} />
          </Fragment>
        ))}
      </Sheet>
    </Document>
  );
}

/** Said before anything else of an opinion that stands no more. */
function WithdrawnNote({ paper: { withdrawn, locale }, t }: Props) {
  if (!withdrawn) return null;
  const { on, reason, replacement } = withdrawn;
  const instead = replacement
    ? t("papers.verification.replaced", {
        kind: t(`papers.certificate.opinions.${replacement.kind}`),
        date: day(replacement.issuedOn, locale),
      })
    : t("papers.verification.notReplaced");
  return (
    <View style={{ borderWidth: 1, borderColor: colour.brick, padding: 8, marginBottom: 10 }}>
      <T style={[style.strong, { color: colour.brick }]}>
        {t("papers.verification.withdrawnOn", { date: day(on, locale) })}
      </T>
      <T style={style.body}>{reason}</T>
      <T style={style.body}>{instead}</T>
    </View>
  );
}

function lead({ paper, t }: Props): string {
  const { year } = paper.statement.case;
  return t("papers.verification.lead", {
    body: paper.verification.body.name,
    org: holderNames(paper).first,
    period: period(year.firstDay, year.lastDay, paper.locale),
    kind: t(`papers.certificate.opinions.${paper.verification.opinion.kind}`),
  });
}

/** Keeps to what follows it, which only one that has another before it in the same view can. */
function PartHead({ number, title }: { readonly number: number; readonly title: string }) {
  return (
    <View
      minPresenceAhead={50}
      style={[style.row, { marginTop: 15, marginBottom: 5, alignItems: "baseline" }]}
    >
      <T style={{ fontFamily: serif, fontSize: 12, color: colour.ochre, width: 24 }}>
        {String(number)}
      </T>
      <T style={[style.subhead, { marginTop: 0, marginBottom: 0, flex: 1, fontSize: 10.4 }]}>
        {title}
      </T>
    </View>
  );
}
