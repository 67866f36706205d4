import { useTranslations } from "next-intl";
import { useTold } from "@/app/_ui/told";
import type { ImportError } from "@/lib/domain/import/import-error";

type Props = {
  readonly caption: string;
  readonly cells: readonly ImportError[];
  /** Whether each value can be corrected in place. */
  readonly open?: boolean;
};

/** Bad or doubtful cells by row and column, with what is wrong and what to do. */
export function Cells({ caption, cells, open = false }: Props) {
  const t = useTranslations("imports.errors");
  const tell = useTold();
  return (
    <section aria-label={caption} className="table-frame">
      <table className="ledger ledger-dense">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="figure">
              {t("row")}
            </th>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("code")}</th>
            <th scope="col">{t("value")}</th>
            <th scope="col">{t("problem")}</th>
            <th scope="col">{t("remedy")}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ row, column, found, told, remedy, code }, index) => (
            <tr key={`${row}.${column}.${code}`}>
              <td data-label={t("row")} className="figure">
                {row}
              </td>
              <th scope="row">
                <code className="font-mono text-sm">{column}</code>
              </th>
              <td data-label={t("code")}>{code}</td>
              <td data-label={t("value")}>
                {open && row > 1 && isFirst(cells, index) ? (
                  <input
                    name={`cell.${row}.${column}`}
                    defaultValue={found}
                    aria-label={t("correct", { row: String(row), column })}
                    spellCheck={false}
                    className="w-full min-w-32 rounded-md border border-control bg-surface px-2 py-1 text-sm text-foreground max-md:min-h-11"
                  />
                ) : (
                  found
                )}
              </td>
              <td data-label={t("problem")}>{tell(told)}</td>
              <td data-label={t("remedy")}>{tell(remedy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A cell with two mistakes has one field, at the first. */
function isFirst(cells: readonly ImportError[], index: number): boolean {
  const [one, before] = [cells[index], cells[index - 1]];
  return one?.row !== before?.row || one?.column !== before?.column;
}
