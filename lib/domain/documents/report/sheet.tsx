import { Page, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { holderNames } from "../claim";
import { weight } from "../fonts";
import { colour } from "../ink";
import type { Paper } from "../paper-types";
import { T } from "../text";
import type { Translate } from "../translate";
import { style } from "./style";

type Props = {
  readonly paper: Paper;
  readonly t: Translate;
  /** What every page's head says the paper is. */
  readonly running: string;
  /** What else must stand on every page, such as that the paper stands no more. */
  readonly mark?: string;
  readonly children: ReactNode;
};

/** A page of a report, with what runs at its head and foot; one a section, so that layout stays linear. */
export function Sheet({ paper, t, running, mark, children }: Props) {
  const hash = paper.statementSha256;
  return (
    <Page size="A4" style={style.page}>
      <View fixed style={[style.running, { top: 40 }]}>
        <T>{holderNames(paper).first}</T>
        <T>{running}</T>
      </View>
      <Marks paper={paper} t={t} mark={mark} />
      <View style={{ flexShrink: 0 }}>{children}</View>
      <View fixed style={[style.running, { bottom: 36 }]}>
        <T>{t("papers.report.runningHash", { hash: `${hash.slice(0, 8)}…${hash.slice(-8)}` })}</T>
        <Text
          render={({ pageNumber, totalPages }) =>
            t("papers.report.page", { page: pageNumber, pages: totalPages ?? 0 })
          }
        />
      </View>
    </Page>
  );
}

/** DEMO, and "Draft – not verified" without an opinion, on every page. */
function Marks({
  paper,
  t,
  mark,
}: Pick<Props, "paper" | "t"> & { readonly mark: string | undefined }) {
  const draft = paper.verification === null ? [t("papers.certificate.draft")] : [];
  const own = mark ? [...draft, mark] : draft;
  const marks = paper.demo ? [t("papers.demo"), ...own] : own;
  if (marks.length === 0) return null;
  return (
    <View fixed style={{ position: "absolute", top: 22, left: 0, right: 0, alignItems: "center" }}>
      <View style={{ backgroundColor: colour.brick, paddingHorizontal: 9, paddingVertical: 1.5 }}>
        <T style={{ color: colour.paper, fontSize: 7, fontWeight: weight.bold }}>
          {marks.join(" · ")}
        </T>
      </View>
    </View>
  );
}
