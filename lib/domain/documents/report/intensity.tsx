import { View } from "@react-pdf/renderer";
import { grouped, intensity, tonnes } from "../../format";
import { intensitiesOf } from "../../years/intensity";
import { Note, type Props, Subhead } from "./pieces";
import { scopeUnion } from "./scope-union";
import { Table } from "./table";

/** Emissions per unit of what the organisation does (domain.md 3.7); nothing where it names no unit. */
export function Intensity({ paper, t }: Props) {
  const metrics = intensitiesOf(paper.statement);
  if (metrics.length === 0) return null;
  return (
    <View>
      <Subhead>{t("progress.paper.intensity")}</Subhead>
      <Table
        columns={[
          { head: t("progress.intensity.metric"), part: 2.6 },
          { head: t("progress.form.scopes"), part: 2.8 },
          { head: t("papers.report.unit"), part: 1.6, figures: true },
          { head: t("progress.form.separate.quantity"), part: 2.2, figures: true },
          { head: t("progress.paper.perUnit"), part: 1.4, figures: true },
        ]}
        rows={metrics.map(({ denominator: one, grams, tonnes: amount }) => [
          one.name,
          t("progress.intensity.scopes", {
            scopes: scopeUnion(one.scopes, t),
            method: t(`progress.methods.${one.scope2}`),
          }),
          tonnes(grams),
          `${grouped(one.quantity)} ${one.unit}`,
          intensity(amount, one.quantity, paper.locale),
        ])}
      />
      <Note>{t("progress.paper.intensityNote")}</Note>
    </View>
  );
}
