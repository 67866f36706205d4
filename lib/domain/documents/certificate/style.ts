import { StyleSheet } from "@react-pdf/renderer";
import { sans, serif, weight } from "../fonts";
import { colour } from "../ink";

/** Two families, five sizes: 22.5 the title, 18 the holder, 9.6 what is claimed and not, 7.6 facts, 6.4 captions. */
export const style = StyleSheet.create({
  page: {
    fontFamily: sans,
    fontSize: 7.6,
    color: colour.ink,
    paddingHorizontal: 56,
    paddingTop: 46,
    paddingBottom: 41,
    justifyContent: "space-between",
  },
  row: { flexDirection: "row" },
  caption: { fontSize: 6.4, color: colour.petrol, fontWeight: weight.bold, letterSpacing: 0.2 },
  fact: { fontSize: 7.6, lineHeight: 1.3 },
  quiet: { fontSize: 6.4, color: colour.muted, lineHeight: 1.36 },
  claim: { fontFamily: serif, fontSize: 9.6, lineHeight: 1.38 },
  title: {
    fontFamily: serif,
    fontWeight: weight.semibold,
    color: colour.petrol,
    textAlign: "center",
    lineHeight: 1.16,
  },
  holder: { fontFamily: serif, fontWeight: weight.semibold, textAlign: "center", lineHeight: 1.2 },
  centred: { textAlign: "center" },
  strong: { fontWeight: weight.bold },
  rule: { borderTopWidth: 0.6, borderTopColor: colour.petrol },
  hair: { borderTopWidth: 0.4, borderTopColor: colour.rule },
  number: { fontSize: 9.5, fontWeight: weight.bold, textAlign: "right" },
});
