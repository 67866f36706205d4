import { Document, renderToBuffer } from "@react-pdf/renderer";
import "../fonts";
import { holderNames } from "../claim";
import type { Paper } from "../paper-types";
import { printedOn } from "../printed-on";
import { translator } from "../translate";
import { Contents } from "./contents";
import { Cover } from "./cover";
import { Heading, type Props } from "./pieces";
import { sheets } from "./sections";
import { Sheet } from "./sheet";

/** The annual report of one statement: cover, contents, sections, annexes. */
export async function drawAnnualReport(paper: Paper): Promise<Buffer> {
  const props = { paper, t: translator(paper.locale), pages: new Map<string, number>() };
  return renderToBuffer(<AnnualReport {...props} />);
}

function AnnualReport(props: Props) {
  const { paper, t } = props;
  const { year } = paper.statement.case;
  const title = `${t("papers.report.title")} ${year.label}`;
  const running = t("papers.report.running", { year: year.label });
  return (
    <Document
      title={`${holderNames(paper).first}: ${title}`}
      author={paper.statement.case.organisation.legalName}
      subject={title}
      creator={t("common.name")}
      language={paper.locale}
      creationDate={printedOn(paper)}
      modificationDate={printedOn(paper)}
    >
      <Cover paper={paper} t={t} />
      <Sheet paper={paper} t={t} running={running}>
        <Contents {...props} />
      </Sheet>
      {sheets.map((sections) => (
        <Sheet key={sections.map(({ id }) => id).join(" ")} paper={paper} t={t} running={running}>
          {sections.map(({ id, numeral, parts }) => [
            <Heading
              key={id}
              id={id}
              numeral={numeral}
              title={t(`papers.report.section.${id}`)}
              pages={props.pages}
            />,
            ...parts.map((Part) => <Part key={`${id} ${Part.name}`} {...props} />),
          ])}
        </Sheet>
      ))}
    </Document>
  );
}
