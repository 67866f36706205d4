import { getTranslations } from "next-intl/server";
import { RegistryCheck } from "@/app/_ui/registry-check";
import { Chip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { day, integer } from "@/lib/domain/format";
import { checkAction } from "../actions";
import type { Shared } from "./shared";

type Row = Shared["work"]["retirements"][number];

/** The credits retired, with the registry check of each; a second person records it here. */
export async function Credits({ of, work, locale }: Shared) {
  const t = await getTranslations();
  const word = (key: "serial" | "project" | "quantity" | "retiredOn" | "none" | "checked") =>
    t(`register.certificate.credits.${key}`);
  const checks = of.allows("retirement.check");
  const columns: Column<Row>[] = [
    {
      key: "project",
      head: word("project"),
      names: true,
      cell: ({ programme, projectId, projectName }) => `${programme} ${projectId}, ${projectName}`,
    },
    {
      key: "serial",
      head: word("serial"),
      cell: ({ serial }) => <span className="font-mono text-sm break-all">{serial}</span>,
    },
    {
      key: "retired",
      head: word("retiredOn"),
      cell: ({ retiredOn }) => day(retiredOn, locale),
    },
    {
      key: "quantity",
      head: word("quantity"),
      number: true,
      cell: ({ quantity }) => integer(quantity),
    },
    {
      key: "check",
      head: word("checked"),
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2 max-sm:justify-end">
          <Chip tone={row.checkedAt ? "good" : "waiting"}>
            {row.checkedAt
              ? t("verification.figures.checked", { day: day(row.checkedAt, locale) })
              : t("verification.figures.unchecked")}
          </Chip>
          {checks && !row.checkedAt && <RegistryCheck row={row} action={checkAction} />}
        </span>
      ),
    },
  ];
  return (
    <section>
      <Table
        caption={t("verification.figures.credits")}
        dense
        columns={columns}
        rows={work.retirements}
        rowKey={({ key }) => key}
        empty={word("none")}
      />
    </section>
  );
}
