import { getTranslations } from "next-intl/server";
import { Chip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { factorValue, grouped, quantity, tonnes } from "@/lib/domain/format";
import type { Line } from "@/lib/domain/inventory/types";
import type { Shared } from "./shared";

type Props = Pick<Shared, "statement" | "locale"> & { readonly lines: readonly Line[] };

/** Each gas of an activity under each method: quantity × factor × GWP, rounded once to whole grams. */
export async function TraceLines({ lines, statement, locale }: Props) {
  const t = await getTranslations();
  const columns: Column<Line>[] = [
    {
      key: "gas",
      head: t("verification.figures.lineGas"),
      names: true,
      cell: ({ gas }) => t(`categories.gas.${gas}`),
    },
    {
      key: "basis",
      head: t("verification.figures.by"),
      cell: ({ basis, instrument }) =>
        [t(`verification.figures.basis.${basis}`), instrument].filter(Boolean).join(" · "),
    },
    {
      key: "formula",
      head: t("verification.figures.lineFormula"),
      cell: (line) => formula(line),
    },
    {
      key: "mass",
      head: t("verification.figures.lineMass"),
      number: true,
      cell: ({ kilograms }) => kilograms && grouped(kilograms),
    },
    {
      key: "grams",
      head: t("verification.figures.lineGrams"),
      number: true,
      cell: ({ grams }) => tonnes(grams),
    },
    {
      key: "flags",
      head: t("verification.figures.flags"),
      cell: ({ flags }) =>
        flags.length > 0 && (
          <span className="flex flex-wrap gap-1">
            {flags.map((flag) => (
              <Chip key={flag} tone="waiting">
                {t(`verification.figures.flag.${flag}`)}
              </Chip>
            ))}
          </span>
        ),
    },
  ];
  function formula({ quantity: amount, unit, factor, gas, gwp }: Line): string {
    const found = statement.factors.find(({ key }) => key === factor);
    const perUnit =
      found?.gases.find((one) => one.gas === gas)?.kilograms ?? found?.co2e?.kilograms;
    const parts = {
      quantity: quantity(amount, unit, locale),
      factor: perUnit ? factorValue(perUnit, unit, locale) : factor,
    };
    return gwp
      ? t("verification.figures.formula", { ...parts, gwp })
      : t("verification.figures.formulaPlain", parts);
  }
  return (
    <div className="mt-4">
      <Table
        caption={t("verification.figures.lineFormula")}
        dense
        columns={columns}
        rows={lines}
        rowKey={(line) => [line.gas, line.basis, line.factor, line.instrument].join("/")}
      />
    </div>
  );
}
