import { View } from "@react-pdf/renderer";
import { period } from "../../format";
import { claimOf, holderNames } from "../claim";
import { colour } from "../ink";
import { Mark } from "../mark";
import type { Paper } from "../paper-types";
import { T } from "../text";
import type { Translate } from "../translate";
import { style } from "./style";

type Props = { readonly paper: Paper; readonly t: Translate };

/** Who issues it, under which number; what it is, for whom and for when. */
export function Head({ paper, t }: Props) {
  return (
    <View>
      <Issuing paper={paper} t={t} />
      <Title paper={paper} t={t} />
      <Holder paper={paper} t={t} />
    </View>
  );
}

function Issuing({ paper, t }: Props) {
  const issuer = paper.certificate?.issuer ?? paper.verification?.body.name ?? "";
  return (
    <View style={[style.row, { justifyContent: "space-between", alignItems: "center" }]}>
      <View style={[style.row, { alignItems: "center" }]}>
        <Mark size={25} fill={colour.petrol} />
        <View style={{ marginLeft: 7 }}>
          <T style={[style.strong, { fontSize: 10.5, color: colour.petrol }]}>{t("common.name")}</T>
          <T style={style.quiet}>{issuer}</T>
        </View>
      </View>
      <View>
        <T style={[style.quiet, { textAlign: "right" }]}>{t("papers.certificate.number")}</T>
        <T style={style.number}>{paper.certificate?.number ?? "–"}</T>
      </View>
    </View>
  );
}

function Title({ paper, t }: Props) {
  const claim = claimOf(paper);
  const { year } = paper.statement.case;
  const long = paper.locale === "en";
  return (
    <View style={{ marginTop: 12 }}>
      {t(`papers.certificate.title.${claim}`)
        .split("\n")
        .map((line) => (
          <T key={line} style={[style.title, { fontSize: long ? 22.5 : 30 }]}>
            {line}
          </T>
        ))}
      <T style={[style.centred, { fontSize: 11, marginTop: 4, color: colour.ochre }]}>
        {t(`papers.certificate.subtitle.${claim}`, { year: year.label })}
      </T>
    </View>
  );
}

function Holder({ paper, t }: Props) {
  const { organisation, year } = paper.statement.case;
  const { first, second } = holderNames(paper);
  const small = [t("papers.certificate.registration", { number: organisation.registrationNumber })];
  return (
    <View style={{ marginTop: 12, alignItems: "center" }}>
      <T style={[style.quiet, { fontSize: 7.6 }]}>{t("papers.certificate.issuedTo")}</T>
      <T style={[style.holder, { fontSize: holderSize(first), marginTop: 3, maxWidth: 440 }]}>
        {first}
      </T>
      <T style={[style.centred, { fontSize: second.length > 60 ? 7.6 : 9.5, marginTop: 3 }]}>
        {second}
      </T>
      <T style={[style.quiet, style.centred, { marginTop: 3 }]}>{small.join(" · ")}</T>
      <T style={[style.centred, { fontSize: 9.5, marginTop: 7 }]}>
        {t("papers.certificate.forPeriod", {
          period: period(year.firstDay, year.lastDay, paper.locale),
        })}
      </T>
    </View>
  );
}

/** A long name takes two lines of a smaller size rather than three. Han characters are twice as wide. */
function holderSize(name: string): number {
  const width = [...name].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 2 : 1), 0);
  if (width <= 44) return 18;
  return width <= 76 ? 15 : 12.5;
}
