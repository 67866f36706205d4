import { Text, View } from "@react-pdf/renderer";
import type { Drawing, Ink } from "../../charts/shape";
import { serif, weight } from "../fonts";
import { colour, inks } from "../ink";
import { Chart } from "../paint";
import type { Paper } from "../paper-types";
import { T } from "../text";
import type { Translate } from "../translate";
import { measure, style } from "./style";

/** What every part of the report is drawn from. `pages` learns where each section begins. */
export type Props = {
  readonly paper: Paper;
  readonly t: Translate;
  readonly pages: Map<string, number>;
};

type HeadingProps = {
  readonly id: string;
  readonly numeral: string;
  readonly title: string;
  readonly pages: Map<string, number>;
};

/** A section's opening. Its own page number is known only while pages are laid out: it is noted then. */
export function Heading({ id, numeral, title, pages }: HeadingProps) {
  return (
    <View style={[style.row, { marginBottom: 12 }]} minPresenceAhead={120}>
      <Text
        style={style.numeral}
        render={({ pageNumber }) => {
          pages.set(id, pageNumber);
          return numeral;
        }}
      />
      <T style={[style.title, { flex: 1 }]}>{title}</T>
    </View>
  );
}

export function Lead({ children }: { readonly children: string }) {
  return <T style={style.lead}>{children}</T>;
}

/** Running text; its line feeds part paragraphs. */
export function Body({ children }: { readonly children: string }) {
  const paragraphs = children.split(/\n+/).filter((one) => one.trim() !== "");
  return (
    <View>
      {paragraphs.map((one) => (
        <T key={one} style={style.body}>
          {one}
        </T>
      ))}
    </View>
  );
}

export function Note({ children }: { readonly children: string }) {
  return <T style={style.note}>{children}</T>;
}

/** A heading inside a section never stands alone at the foot of a page. */
export function Subhead({ children }: { readonly children: string }) {
  return (
    <View minPresenceAhead={60}>
      <T style={style.subhead}>{children}</T>
    </View>
  );
}

type FigureProps = {
  readonly title: string;
  readonly unit: string;
  readonly drawing: Drawing;
  readonly legend?: readonly (readonly [Ink, string])[];
};

/** A chart under a title that says what it shows; its numbers follow in a table. */
export function Figure({ title, unit, drawing, legend = [] }: FigureProps) {
  return (
    <View wrap={false} style={{ marginBottom: 10 }}>
      <T style={[style.subhead, { marginBottom: 1 }]}>{title}</T>
      <View style={[style.row, { justifyContent: "space-between", marginBottom: 7 }]}>
        <T style={style.head}>{unit}</T>
        <Legend entries={legend} />
      </View>
      <Chart drawing={drawing} />
    </View>
  );
}

export function Legend({ entries }: { readonly entries: readonly (readonly [Ink, string])[] }) {
  return (
    <View style={style.row}>
      {entries.map(([ink, name]) => (
        <View key={name} style={[style.row, { alignItems: "center", marginLeft: 12 }]}>
          <View style={{ width: 7, height: 7, backgroundColor: inks[ink], marginRight: 4 }} />
          <T style={style.head}>{name}</T>
        </View>
      ))}
    </View>
  );
}

export type Fact = readonly [name: string, value: string | readonly string[]];

/** Names and values, hairlines between them. */
export function Facts({
  facts,
  names = 150,
}: {
  readonly facts: readonly Fact[];
  readonly names?: number;
}) {
  return (
    <View>
      {facts.map(([name, value]) => (
        <View
          key={name}
          wrap={false}
          style={[
            style.row,
            { borderTopWidth: 0.4, borderTopColor: colour.rule, paddingVertical: 2.3 },
          ]}
        >
          <T style={[style.cell, { width: names, color: colour.muted, paddingRight: 10 }]}>
            {name}
          </T>
          <View style={{ width: measure - names }}>
            {(typeof value === "string" ? [value] : value).map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and two people may have one name
              <T key={index} style={style.cell}>
                {line}
              </T>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

export type Headline = { readonly figure: string; readonly name: string; readonly note: string };

/** Large figures in a row: what the eye meets first. */
export function Headlines({ of }: { readonly of: readonly Headline[] }) {
  return (
    <View style={[style.row, { marginBottom: 16 }]}>
      {of.map(({ figure, name, note }, at) => (
        <View
          key={name}
          style={{
            flex: 1,
            borderTopWidth: 1.5,
            borderTopColor: colour.petrol,
            paddingTop: 6,
            marginLeft: at === 0 ? 0 : 12,
          }}
        >
          <T style={{ fontSize: 7.2, lineHeight: 1.35, color: colour.muted }}>{name}</T>
          <T
            style={{
              fontFamily: serif,
              fontSize: 17,
              lineHeight: 1.35,
              color: colour.petrol,
              fontWeight: weight.semibold,
            }}
          >
            {figure}
          </T>
          <T style={{ fontSize: 7.2, lineHeight: 1.35, color: colour.muted }}>{note}</T>
        </View>
      ))}
    </View>
  );
}
