import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { publishedText } from "@/app/(portal)/factors/_parts/factor-value";
import { grouped, percent } from "@/lib/domain/format";
import { modelInputs } from "@/lib/domain/measures/models";
import { percentName } from "@/lib/domain/measures/resolve";
import type { InputRow } from "@/lib/domain/measures/types";
import type { measureSources } from "@/lib/services/measures";
import type { Row } from "../../_parts/rows";
import { Given, type Thing } from "./given";
import { Source } from "./source";

type Sources = Awaited<ReturnType<typeof measureSources>>;
type Line = {
  readonly key: string;
  readonly name: string;
  readonly given: string;
  /** Taken where nothing was entered. */
  readonly otherwise: string | null;
  /** Its own uncertainty, per cent; "": none stated. */
  readonly sure: string;
  readonly thing: Thing | undefined;
};

/** Every number that the model used, as it was entered, with its value and where it was published. */
export function Inputs({ row, sources }: { row: Row; sources: Sources }) {
  const t = useTranslations();
  const say = useTranslations("measures.page");
  const lines = useLines(row, sources);
  return (
    <Table
      dense
      caption={say(row.model === "net" ? "items" : "inputs")}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: "name", head: say("input"), names: true, cell: ({ name }) => name },
        {
          key: "value",
          head: say("number"),
          number: true,
          cell: ({ given, otherwise, thing }) => {
            if (!thing) return grouped(given || otherwise || "");
            return publishedText(thing, t("factors.byGas"));
          },
        },
        {
          key: "entered",
          head: say("entered"),
          cell: ({ given, otherwise, thing, sure }) => (
            <>
              <Given given={given} otherwise={otherwise} thing={thing} />
              {sure && ` ± ${percent(sure)}`}
            </>
          ),
        },
        {
          key: "source",
          head: say("source"),
          cell: ({ given, thing }) => <Source given={given} thing={thing} />,
        },
      ]}
    />
  );
}

/** The model's inputs; of a net measure its quantities, each with its factor. */
function useLines(row: Row, { factors, coefficients }: Sources): readonly Line[] {
  const t = useTranslations();
  const find = (key: string) => [...coefficients, ...factors].find((one) => one.key === key);
  const asked = ({ name, otherwise }: InputRow) => otherwise !== "" || row.inputs[name];
  if (row.model !== "net")
    return modelInputs[row.model].filter(asked).map(({ name, word, otherwise }) => {
      const given = row.inputs[name] ?? "";
      const sure = row.inputs[percentName(name)] ?? "";
      return { key: name, name: t(word), given, otherwise, sure, thing: find(given) };
    });
  return row.items.map(({ scope, sign, quantity, factor }, index) => ({
    key: String(index),
    name: [
      `${grouped(quantity)} ${find(factor)?.unit ?? ""}`,
      t(`measures.page.sign.${sign === 1 ? "saved" : "added"}`),
      t(`categories.scope.s${scope}`),
    ].join(" · "),
    given: factor,
    otherwise: null,
    sure: "",
    thing: find(factor),
  }));
}
