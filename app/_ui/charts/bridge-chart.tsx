import { useLocale, useTranslations } from "next-intl";
import { bars } from "@/lib/domain/charts/bars";
import { type Step, waterfall } from "@/lib/domain/charts/waterfall";
import { bridgeSteps } from "@/lib/domain/documents/bridge-steps";
import { share } from "@/lib/domain/format";
import type { Bridge } from "@/lib/domain/inventory/types";
import { Drawing } from "../drawing";
import { Figure } from "../figure";
import { Table } from "../table";
import { Traced } from "../trace/traced";

type Props = { readonly reportId: string; readonly bridge: Bridge };

/** Reduce, substitute, offset: a waterfall, on a phone bars, and the table, each step leading to its lines. */
export function BridgeChart({ reportId, bridge }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const steps = bridgeSteps(bridge, t);
  const { withoutMeasures, residual } = bridge;
  if (withoutMeasures === 0) return <p className="text-muted-foreground">{t("review.nothing")}</p>;
  const part = share(residual, withoutMeasures, locale);
  return (
    <Figure
      title={
        bridge.net > 0
          ? t("review.bridge.titleShort", { share: part })
          : t("review.bridge.title", { share: part })
      }
      note={t("review.bridge.note")}
      tableLabel={t("review.bridge.tableLabel")}
      table={<BridgeTable reportId={reportId} steps={steps} withoutMeasures={withoutMeasures} />}
    >
      <Drawing
        of={waterfall(steps, { width: 440, height: 176 })}
        className="w-full max-sm:hidden"
      />
      <Drawing of={bars(rowsOf(steps), phone)} className="w-full sm:hidden" />
    </Figure>
  );
}

const phone = { width: 190, labelWidth: 62, textWidth: 52, rowHeight: 17 };

function rowsOf(steps: readonly Step[]) {
  return steps.map(({ key, label, text, value, ink }) => ({
    key,
    label: oneLine(label.split("\n")[0] ?? ""),
    text,
    parts: [{ key, value, ink }],
  }));
}

type TableProps = Pick<Props, "reportId"> & { steps: readonly Step[]; withoutMeasures: number };

function BridgeTable({ reportId, steps, withoutMeasures }: TableProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <Table
      dense
      hideCaption
      caption={t("review.bridge.caption")}
      rows={steps}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "step",
          head: t("review.bridge.step"),
          names: true,
          cell: (one) => oneLine(one.label),
        },
        {
          key: "tonnes",
          head: t("review.bridge.tonnes"),
          number: true,
          cell: ({ key, text }) => (
            <Traced reportId={reportId} figure={`bridge.${key === "balance" ? "net" : key}`}>
              {text}
            </Traced>
          ),
        },
        {
          key: "share",
          head: t("review.bridge.share"),
          number: true,
          cell: ({ value }) => share(value, withoutMeasures, locale),
        },
      ]}
    />
  );
}

const oneLine = (label: string) => label.replace(/\n/g, " ");
