import type { Ink } from "../charts/shape";

/** The colours of every paper: petrol ink on white, ochre for what is engraved, brick for what warns. */
export const colour = {
  ink: "#131f26",
  muted: "#56636a",
  rule: "#d4dadb",
  hair: "#e6eaea",
  paper: "#ffffff",
  wash: "#f3f7f7",
  warm: "#faf9f5",
  petrol: "#0f4c5c",
  deep: "#0a3441",
  engraving: "#b9ced3",
  watermark: "#e4edef",
  ochre: "#af7a31",
  brick: "#b33832",
} as const;

/** A chart's meanings in print; the same hues as on the pages. */
export const inks: Readonly<Record<Ink, string>> = {
  scope1: "#055368",
  scope2: "#af7a31",
  scope3: "#88518c",
  reduction: "#3c7f51",
  substitution: "#86b393",
  offset: "#687e8d",
  target: "#b33832",
  residual: "#0f4c5c",
  screening: "#c9dccd",
  text: colour.ink,
  muted: colour.muted,
  rule: colour.rule,
  faint: "#cfdfe3",
};
