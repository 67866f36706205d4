import { Text, type TextProps } from "@react-pdf/renderer";

type Props = {
  readonly children: string;
  readonly style?: NonNullable<TextProps["style"]>;
};

const han = /[\u2e80-\u9fff]/;
/** The blank between a figure and its unit, and inside "t CO₂e": no line ends there. */
const beforeUnit = /(?<=\d) (?=(?:t|kg|MWh|kWh)\b)|(?<=\d[ \u00a0]t) (?=CO₂e)/g;
/** A cut with a hyphen is never wanted: ours are the callback's, without one. */
const never = 10_000;

/**
 * A paragraph. Blanks inside Chinese become no-break ones, which the callback may cut after: else the
 * line breaker, which can only stretch blanks, ends lines early at the few there are.
 */
export function T({ children, style = {} }: Props) {
  // A line feed has no glyph: it would call in a font that is not embedded.
  const text = children.replace(/\s*[\n\t]\s*/g, " ");
  return (
    <Text style={style} hyphenationPenalty={never}>
      {han.test(text) ? text.replaceAll(" ", "\u00a0") : text.replace(beforeUnit, "\u00a0")}
    </Text>
  );
}
