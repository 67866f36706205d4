import { Text, View } from "@react-pdf/renderer";
import { weight } from "./fonts";
import { colour } from "./ink";
import type { Paper } from "./paper-types";
import type { Translate } from "./translate";

/** What a paper must never be mistaken for: a band over the top corner of every page. */
export function Ribbon({ paper, t }: { readonly paper: Paper; readonly t: Translate }) {
  const words = marks(paper, t);
  if (words.length === 0) return null;
  return (
    <View
      fixed
      style={{
        position: "absolute",
        left: -66,
        top: 34,
        width: 230,
        paddingVertical: 4,
        backgroundColor: colour.brick,
        transform: "rotate(-45deg)",
      }}
    >
      <Text
        style={{ color: colour.paper, fontWeight: weight.bold, fontSize: 9, textAlign: "center" }}
      >
        {words.join(" · ")}
      </Text>
    </View>
  );
}

function marks({ demo, verification }: Paper, t: Translate): string[] {
  const draft = verification === null ? [t("papers.certificate.draft")] : [];
  return demo ? [t("papers.demo"), ...draft] : draft;
}
