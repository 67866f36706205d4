import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Notice } from "@/app/_ui/notice";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { useTold } from "@/app/_ui/told";
import { factorValue, grouped, quantity, tonnes, tonnesCo2e } from "@/lib/domain/format";
import { perUnit } from "./per-unit";
import type { Row } from "./row";

/** "4,210.5 m³ × 2.0384 kg CO₂e/m³ = 8.58 t CO₂e", and below it each line. */
export function Calculation({ row }: { row: Row }) {
  const t = useTranslations("activities.row");
  const locale = useLocale();
  const { activity, factor, lines } = row;
  if (activity.grams === null || !factor) return <Problems row={row} />;
  const typed = quantity(activity.quantity, activity.unit, locale);
  const first = lines[0];
  const converted = first !== undefined && activity.unit !== factor.unit;
  const rest = {
    factor: factorValue(factor.co2e?.kilograms ?? perUnit(lines), factor.unit, locale),
    result: tonnesCo2e(activity.grams, locale),
  };
  return (
    <Card title={t("calculation")}>
      <p className="text-lg font-semibold tabular-nums">
        {converted
          ? t("formulaConverted", {
              typed,
              quantity: quantity(first.quantity, factor.unit, locale),
              ...rest,
            })
          : t("formula", { quantity: typed, ...rest })}
      </p>
      <Lines row={row} />
    </Card>
  );
}

function Problems({ row: { problems } }: { row: Row }) {
  const t = useTranslations("activities.row");
  const tell = useTold();
  return (
    <Notice tone="warning" title={t("none")}>
      <ul className="list-disc pl-5">
        {Object.entries(problems).map(([field, told]) => (
          <li key={field}>{tell(told)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Lines({ row: { lines } }: { row: Row }) {
  const t = useTranslations();
  const say = (key: Head) => t(`activities.row.${key}`);
  return (
    <Table
      dense
      caption={say("linesCaption")}
      rows={lines}
      rowKey={({ gas, basis }) => `${gas}/${basis}`}
      columns={[
        {
          key: "gas",
          head: say("gasHead"),
          names: true,
          cell: ({ gas }) => t(`categories.gas.${gas}`),
        },
        {
          key: "method",
          head: say("method"),
          cell: ({ basis }) => (basis === "both" ? say("both") : t(`categories.${basis}`)),
        },
        {
          key: "mass",
          head: say("mass"),
          number: true,
          cell: ({ kilograms }) => kilograms && grouped(kilograms),
        },
        { key: "gwp", head: say("gwp"), number: true, cell: ({ gwp }) => gwp && grouped(gwp) },
        {
          key: "result",
          head: say("result"),
          number: true,
          cell: ({ grams }) => tonnes(grams),
        },
        {
          key: "flags",
          head: say("flags"),
          cell: ({ flags }) =>
            flags.length > 0 && (
              <span className="flex flex-wrap gap-1 max-sm:justify-end">
                {flags.map((flag) => (
                  <Chip key={flag} tone="waiting">
                    {t(`activities.row.flagNames.${flag}`)}
                  </Chip>
                ))}
              </span>
            ),
        },
      ]}
    />
  );
}

type Head = "linesCaption" | "gasHead" | "method" | "both" | "mass" | "gwp" | "result" | "flags";
