import { useLocale, useTranslations } from "next-intl";
import { Drawing } from "@/app/_ui/drawing";
import { Figure } from "@/app/_ui/figure";
import { type Column, Table } from "@/app/_ui/table";
import { bars } from "@/lib/domain/charts/bars";
import { type Step, waterfall } from "@/lib/domain/charts/waterfall";
import { bridgeSteps } from "@/lib/domain/documents/bridge-steps";
import { translator } from "@/lib/domain/documents/translate";
import { integer, tonnesCo2e } from "@/lib/domain/format";
import type { Bridge as Sums } from "@/lib/domain/inventory/types";

/** Reduce, substitute, offset: the papers' own bridge; bars in its place where the screen is narrow. */
export function Bridge({ bridge }: { bridge: Sums }) {
  const t = useTranslations("register.certificate.bridge");
  const locale = useLocale();
  const steps = bridgeSteps(bridge, translator(locale));
  const named = (step: Step) => step.label.replace("\n", " ");
  const rows = steps.map((step) => ({
    key: step.key,
    label: named(step),
    text: step.text,
    parts: [{ key: step.key, value: Math.max(0, step.value), ink: step.ink }],
  }));
  const columns: Column<Step>[] = [
    { key: "step", head: t("step"), names: true, cell: named },
    { key: "tonnes", head: t("tonnes"), number: true, cell: ({ text }) => text },
  ];
  const narrow = { width: 270, labelWidth: 116, textWidth: 54, rowHeight: 24 };
  return (
    <Figure
      title={t("title", {
        residual: tonnesCo2e(bridge.residual, locale),
        retired: integer(BigInt(bridge.retired) / 1_000_000n),
      })}
      note={t("note")}
      tableLabel={t("table")}
      table={
        <Table
          caption={t("table")}
          hideCaption
          dense
          columns={columns}
          rows={steps}
          rowKey={({ key }) => key}
        />
      }
    >
      <Drawing
        of={waterfall(steps, { width: 520, height: 170 })}
        className="w-full max-sm:hidden print:block"
      />
      <Drawing of={bars(rows, narrow)} className="w-full sm:hidden print:hidden" />
    </Figure>
  );
}
