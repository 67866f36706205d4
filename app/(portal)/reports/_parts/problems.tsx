import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import { useTold } from "@/app/_ui/told";
import type { YearFigures } from "./figures";

type Props = {
  readonly shown: YearFigures;
  readonly list: "instruments" | "measures";
  /** The entry's place in its list, by key: what a problem is named by. */
  readonly index: number;
};

/** Why an entry is left out of the figures, each fault in words; nothing where it counts. */
export function Problems({ shown, list, index }: Props) {
  const t = useTranslations("workspace");
  const tell = useTold();
  const faults = problemsAt(shown, list, index);
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning" title={t("leftOut")}>
      <ul className="list-disc pl-5">
        {faults.map(({ field, told }) => (
          <li key={field}>{tell(told)}</li>
        ))}
      </ul>
    </Notice>
  );
}

export function problemsAt({ problems }: YearFigures, list: Props["list"], index: number) {
  const place = `${list}[${index}]`;
  return Object.entries(problems)
    .filter(([field]) => field === place || field.startsWith(`${place}.`))
    .map(([field, told]) => ({ field, told }));
}
