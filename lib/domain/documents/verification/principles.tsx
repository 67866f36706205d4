import { View } from "@react-pdf/renderer";
import { asked } from "../../assurance/opinion-parts/rows";
import { day } from "../../format";
import { Body, type Fact, Facts, Subhead } from "../report/pieces";
import { LeftTable } from "./left";
import type { Props } from "./verification-types";

/** Part 9: each principle, met or the reason why not. */
export function Principles({ paper: { stated }, t }: Props) {
  const facts = asked.flatMap(({ part, key }): Fact[] => {
    if (part !== 9) return [];
    const told = { reason: stated.answers[`${key}Told`] };
    const met = stated.answers[key] === "yes";
    return [
      [
        t(`papers.verification.principle.${key}`),
        met ? t("papers.verification.met") : t("papers.verification.notMet", told),
      ],
    ];
  });
  return <Facts facts={facts} />;
}

/** Part 10: gaps that were filled, with method, conservativeness and tonnes; limitations left as they are. */
export function Gaps({ paper, t }: Props) {
  const { dataGaps, dataGapsTold } = paper.stated.answers;
  const limitations = paper.stated.findings.filter(
    ({ kind, state }) => kind === "data_limitation" && state === "closed_uncorrected",
  );
  return (
    <View>
      <Body>{dataGaps === "yes" ? dataGapsTold : t("papers.verification.gapsNone")}</Body>
      {limitations.length > 0 ? (
        <View>
          <Subhead>{t("papers.verification.limitations")}</Subhead>
          <LeftTable t={t} of={limitations} />
        </View>
      ) : null}
    </View>
  );
}

/** Part 15: the report's revision, changes of the base year on record, what the lead lists, and subsequent events. */
export function Changes({ paper, t }: Props) {
  const { statement, stated, locale } = paper;
  const { changes, changesTold } = stated.answers;
  const restated = statement.case.baseline?.changes ?? [];
  return (
    <View>
      <Body>
        {t("papers.verification.revision", {
          revision: statement.report.revision,
          cycles: statement.report.cycle,
        })}
      </Body>
      {restated.map(({ key, on, trigger, text }) => (
        <Body key={key}>
          {[day(on, locale), t(`progress.base.triggers.${trigger}`), text].join(" · ")}
        </Body>
      ))}
      <Body>{changes === "yes" ? changesTold : t("papers.verification.changesNone")}</Body>
      <Events paper={paper} t={t} />
    </View>
  );
}

/** What became known after the year, and up to which day that was asked; nothing of an opinion from before it was. */
function Events({ paper: { stated, locale }, t }: Props) {
  const { subsequentEvents, subsequentEventsTold } = stated.answers;
  if (subsequentEvents === null) return null;
  const date = day(stated.draftedOn, locale);
  const said =
    subsequentEvents === "no"
      ? [t("papers.verification.eventsNone", { date })]
      : [t("papers.verification.events", { date }), subsequentEventsTold];
  const again = stated.noEventsOn
    ? [t("papers.verification.eventsAgain", { date: day(stated.noEventsOn, locale) })]
    : [];
  return (
    <View>
      {[...said, ...again].map((one) => (
        <Body key={one}>{one}</Body>
      ))}
    </View>
  );
}
