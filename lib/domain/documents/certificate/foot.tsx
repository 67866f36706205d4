import { Path, Svg, View } from "@react-pdf/renderer";
import { rosette } from "../../charts/rosette";
import { day, list, period } from "../../format";
import { points } from "../a4";
import { colour } from "../ink";
import { Mark } from "../mark";
import type { Paper } from "../paper-types";
import { qrPath, quiet } from "../qr";
import { T } from "../text";
import type { Translate } from "../translate";
import { levels } from "../verification-facts";
import { Lines } from "./frame";
import { style } from "./style";

type Props = { readonly paper: Paper; readonly t: Translate };

/** Who verified, who issued, and how anybody checks it. */
export function Foot({ paper, t }: Props) {
  return (
    <View style={[style.rule, style.row, { marginTop: 9, paddingTop: 5 }]}>
      <View style={{ flex: 1, marginRight: 14 }}>
        <Verified paper={paper} t={t} />
        <Issued paper={paper} t={t} />
      </View>
      <Proof paper={paper} t={t} />
    </View>
  );
}

function Verified({ paper, t }: Props) {
  const { verification, locale } = paper;
  if (verification === null) return <T style={style.strong}>{t("papers.certificate.draft")}</T>;
  const { body, opinion, criteria } = verification;
  const kind = t(`papers.certificate.opinions.${opinion.kind}`);
  const lines = [
    [
      t("papers.certificate.verifier", { body: body.name }),
      t("papers.certificate.accreditation", {
        number: body.accreditationNumber,
        by: body.accreditationBody,
      }),
    ].join(" · "),
    t("papers.certificate.opinion", { kind, date: day(opinion.issuedOn, locale) }),
    ...levels(verification, paper, t),
    t("papers.certificate.criteria", { list: list(criteria, locale) }),
  ];
  return <Block caption={t("papers.certificate.verification")} lines={lines} />;
}

function Issued({ paper, t }: Props) {
  const { certificate, locale } = paper;
  if (certificate === null) return null;
  const { validFrom, validTo } = certificate;
  const lines = [
    [
      t("papers.certificate.issuer", { issuer: certificate.issuer }),
      t("papers.certificate.signatory", { name: certificate.issuedBy }),
    ].join(" · "),
    [
      t("papers.certificate.issuedOn", { date: day(certificate.issuedOn, locale) }),
      t("papers.certificate.valid", { period: period(validFrom, validTo, locale) }),
    ].join(" · "),
  ];
  return <Block caption={t("papers.certificate.issue")} lines={lines} />;
}

function Block({
  caption,
  lines,
}: {
  readonly caption: string;
  readonly lines: readonly string[];
}) {
  return (
    <View style={{ marginBottom: 6 }}>
      <T style={[style.caption, { marginBottom: 1 }]}>{caption}</T>
      {lines.map((one) => (
        <T key={one} style={style.fact}>
          {one}
        </T>
      ))}
    </View>
  );
}

/** Modules together at least 22 mm wide, the quiet zone beside them. */
const codeWidth = points(22.5);

function Proof({ paper, t }: Props) {
  const { d, side } = qrPath(paper.address);
  const width = (codeWidth * side) / (side - 2 * quiet);
  const seal = rosette(paper.statementSha256, 34);
  return (
    <View style={{ alignItems: "flex-end" }}>
      <View style={[style.row, { alignItems: "center" }]}>
        <View style={{ width: 70, height: 70 }}>
          <Svg width={70} height={70} viewBox="-35 -35 70 70">
            <Lines of={seal} at={[0, 0]} stroke={colour.ochre} width={0.36} />
          </Svg>
          <View style={{ position: "absolute", left: 26.5, top: 26.5 }}>
            <Mark size={17} fill={colour.petrol} />
          </View>
        </View>
        {/* Its dark edge, not the edge of its quiet zone, stands on the margin. */}
        <View style={{ marginRight: (-quiet * width) / side }}>
          <Svg width={width} height={width} viewBox={`0 0 ${side} ${side}`}>
            <Path d={d} fill={colour.ink} />
          </Svg>
        </View>
      </View>
      <T style={style.quiet}>{t("papers.certificate.check")}</T>
      <T style={[style.strong, { fontSize: 6.8, textAlign: "right", maxWidth: 190 }]}>
        {paper.address}
      </T>
    </View>
  );
}
