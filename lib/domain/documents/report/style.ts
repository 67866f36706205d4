import { StyleSheet } from "@react-pdf/renderer";
import { a4 } from "../a4";
import { sans, serif, weight } from "../fonts";
import { colour } from "../ink";

const margin = 60;
/** The width of the column that text, charts and tables share. */
export const measure = a4.width - 2 * margin;

export const style = StyleSheet.create({
  page: {
    fontFamily: sans,
    fontSize: 8.8,
    color: colour.ink,
    paddingHorizontal: margin,
    paddingTop: 82,
    paddingBottom: 70,
  },
  row: { flexDirection: "row" },
  running: {
    position: "absolute",
    left: margin,
    right: margin,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 6.8,
    color: colour.muted,
  },
  title: {
    fontFamily: serif,
    fontWeight: weight.semibold,
    fontSize: 21,
    lineHeight: 1.2,
    color: colour.petrol,
  },
  numeral: { fontFamily: serif, fontSize: 21, color: colour.ochre, width: 34 },
  lead: { fontFamily: serif, fontSize: 11, lineHeight: 1.5, marginBottom: 14, maxWidth: 432 },
  subhead: {
    fontSize: 9.6,
    lineHeight: 1.35,
    fontWeight: weight.bold,
    color: colour.petrol,
    marginTop: 16,
    marginBottom: 5,
  },
  body: { fontSize: 8.8, lineHeight: 1.5, marginBottom: 6 },
  note: { fontSize: 7, lineHeight: 1.45, color: colour.muted, marginTop: 4 },
  strong: { fontWeight: weight.bold },
  cell: { fontSize: 7.6, lineHeight: 1.35 },
  total: { fontSize: 7.6, lineHeight: 1.35, fontWeight: weight.bold },
  head: { fontSize: 6.8, lineHeight: 1.3, color: colour.muted },
});
