import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { usePlaceName } from "@/app/_ui/place-name";
import { StatusChip } from "@/app/_ui/status-chip";
import { day, signedTonnes } from "@/lib/domain/format";
import type { Work } from "../load";

export type Finding = Work["findings"][number];
type Props = { readonly findings: readonly Finding[]; readonly chosen: string | undefined };

/** The findings as they were raised, the chosen one marked; each opens beside the list. */
export function FindingList({ findings, chosen }: Props) {
  const t = useTranslations("verification.findingPages");
  const placeName = usePlaceName();
  const locale = useLocale();
  return (
    <nav aria-label={t("title")}>
      <ul className="divide-y rounded-md border bg-surface">
        {findings.map(({ ref, kind, state, round, effectGrams, dueOn, ...place }) => (
          <li key={ref}>
            <Link
              href={`?finding=${ref}`}
              scroll={false}
              aria-current={ref === chosen ? "true" : undefined}
              className="block space-y-1 px-4 py-3 hover:bg-muted aria-[current]:bg-primary-soft"
            >
              <span className="flex flex-wrap items-center justify-between gap-2">
                <span className="font-mono font-semibold">{ref}</span>
                <StatusChip kind="finding" state={state} />
              </span>
              <span className="block text-sm">{t(`kinds.${kind}`)}</span>
              <span className="block text-sm text-muted-foreground">
                {[
                  placeName(place),
                  effectGrams !== null && signedTonnes(effectGrams, locale),
                  t("round", { n: String(round) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {dueOn && state === "open" && (
                <span className="block text-sm text-muted-foreground">
                  {t("dueOn", { day: day(dueOn, locale) })}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
