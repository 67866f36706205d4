import { View } from "@react-pdf/renderer";
import type { Exclusion } from "../../case/case-file";
import type { Scope } from "../../case/parts";
import { tonnes } from "../../format";
import { scope3Name } from "./derived";
import { Body, type Props } from "./pieces";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** What is left out of some scopes, why, and how large it may be. */
export function Exclusions({ paper, t, scopes }: Few & { readonly scopes: readonly Scope[] }) {
  const rows = paper.statement.case.exclusions.filter(({ scope }) => scopes.includes(scope));
  if (rows.length === 0) return <Body>{t("papers.report.methods.exclusionsNone")}</Body>;
  return (
    <View>
      <Table
        columns={[
          { head: t("papers.report.methods.excluded"), part: 4 },
          { head: t("papers.report.scope3.reason"), part: 1.7 },
          {
            head: `${t("papers.report.scope3.estimate")}, ${t("papers.report.unit")}`,
            part: 1.5,
            figures: true,
          },
          { head: t("papers.report.scope3.why"), part: 4.4 },
        ]}
        rows={rows.map((one) => [
          named(one, t),
          t(`papers.terms.reason.${one.reason}`),
          one.estimatedGrams === null
            ? t("papers.report.scope3.notEstimated")
            : tonnes(one.estimatedGrams),
          one.text,
        ])}
      />
    </View>
  );
}

function named({ scope, scope3Category, source }: Exclusion, t: Props["t"]): string {
  const where =
    scope3Category === null
      ? t(`categories.scope.s${scope}`)
      : `${scope3Category}  ${scope3Name(scope3Category, t)}`;
  return source === "" ? where : t("papers.report.named", { name: where, value: source });
}
