import { useTranslations } from "next-intl";
import { buttonLook } from "@/app/_ui/button";
import { gwpSets } from "@/lib/domain/case/factor";
import { groupedBy } from "@/lib/domain/group";
import type { listEditions } from "@/lib/services/factors";
import { Choice } from "../../../_parts/choice";
import type { Asked } from "./asked";

type Edition = Awaited<ReturnType<typeof listEditions>>[number];
type Props = { readonly asked: Asked; readonly editions: readonly Edition[] };

/** The editions by publisher, the newest first: an earlier one and a later one, and how gases are weighed. */
export function ChooseEditions({ asked, editions }: Props) {
  const t = useTranslations("factors.compare");
  const byPublisher = [...groupedBy(editions, ({ publisher }) => publisher)].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const options = byPublisher.map(([publisher, group]) => (
    <optgroup key={publisher} label={publisher}>
      {[...group]
        .sort((a, b) => b.year - a.year)
        .map(({ key, title, edition }) => (
          <option key={key} value={key}>
            {[title, edition].filter(Boolean).join(", ")}
          </option>
        ))}
    </optgroup>
  ));
  return (
    <form
      action="/factors/editions/compare"
      className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_8rem_auto] print:hidden"
    >
      {asked.year && <input type="hidden" name="year" value={asked.year} />}
      <Choice name="from" label={t("from")} chosen={asked.from} none="–">
        {options}
      </Choice>
      <Choice name="to" label={t("to")} chosen={asked.to} none="–">
        {options}
      </Choice>
      <Choice name="gwpSet" label={t("gwpSet")} chosen={asked.gwpSet ?? "AR5"} none="–">
        {gwpSets.map((one) => (
          <option key={one} value={one}>
            IPCC {one}
          </option>
        ))}
      </Choice>
      <button type="submit" className={buttonLook({ variant: "primary" })}>
        {t("show")}
      </button>
    </form>
  );
}
