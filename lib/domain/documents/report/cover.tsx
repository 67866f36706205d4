import { Page, Svg, View } from "@react-pdf/renderer";
import { rosette } from "../../charts/rosette";
import { day, period } from "../../format";
import { a4 } from "../a4";
import { Lines } from "../certificate/frame";
import { holderNames } from "../claim";
import { sans, serif, weight } from "../fonts";
import { colour } from "../ink";
import { Mark } from "../mark";
import type { Paper } from "../paper-types";
import { Ribbon } from "../ribbon";
import { T } from "../text";
import type { Translate } from "../translate";

type Props = { readonly paper: Paper; readonly t: Translate };

const pale = "#9dbcc4";

/** The cover: a field of petrol, the year, the name; the certificate's rosette, cut by the edge. */
export function Cover({ paper, t }: Props) {
  const { first, second } = holderNames(paper);
  const { year } = paper.statement.case;
  return (
    <Page size="A4" style={{ fontFamily: sans, backgroundColor: colour.deep, color: colour.paper }}>
      <View style={{ position: "absolute", left: 0, top: 0 }}>
        <Svg width={a4.width} height={a4.height} viewBox={`0 0 ${a4.width} ${a4.height}`}>
          <Lines
            of={rosette(paper.statementSha256, 350)}
            at={[455, 268]}
            stroke="#24596a"
            width={0.55}
          />
        </Svg>
      </View>
      <View
        style={{
          position: "absolute",
          left: 60,
          right: 60,
          top: 60,
          flexDirection: "row",
          alignItems: "center",
        }}
      >
        <Mark size={24} fill={colour.paper} />
        <T style={{ fontSize: 11, fontWeight: weight.bold, marginLeft: 7 }}>{t("common.name")}</T>
      </View>
      <View style={{ position: "absolute", left: 60, right: 60, bottom: 62 }}>
        <T style={{ fontSize: 13, color: pale, lineHeight: 1.3 }}>{t("papers.report.title")}</T>
        <T
          style={{
            fontFamily: serif,
            fontSize: 124,
            lineHeight: 1.02,
            marginTop: -6,
            marginLeft: -6,
          }}
        >
          {year.label}
        </T>
        <View
          style={{
            width: 44,
            borderTopWidth: 2,
            borderTopColor: colour.ochre,
            marginTop: 6,
            marginBottom: 16,
          }}
        />
        <T
          style={{ fontFamily: serif, fontSize: 21, lineHeight: 1.28, fontWeight: weight.semibold }}
        >
          {first}
        </T>
        <T style={{ fontSize: 11, lineHeight: 1.5, color: pale }}>{second}</T>
        <T style={{ fontSize: 9, lineHeight: 1.6, color: pale, marginTop: 20 }}>
          {period(year.firstDay, year.lastDay, paper.locale)}
        </T>
        <T style={{ fontSize: 9, lineHeight: 1.6, color: pale }}>{status(paper, t)}</T>
      </View>
      <Ribbon paper={paper} t={t} />
    </Page>
  );
}

function status({ verification, locale }: Paper, t: Translate): string {
  if (verification === null) return t("papers.certificate.draft");
  const { body, opinion } = verification;
  return t("papers.report.coverVerified", {
    body: body.name,
    kind: t(`papers.certificate.opinions.${opinion.kind}`),
    date: day(opinion.issuedOn, locale),
  });
}
