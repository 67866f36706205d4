import clsx from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Changed } from "@/app/_ui/changed";
import { instant } from "@/lib/domain/format";
import type { Finding } from "./list";

/** What was said in turn: the verifier at the left, the reporter set in from it. */
export function Rounds({ rounds }: { rounds: Finding["rounds"] }) {
  const t = useTranslations("verification.findingPages");
  const locale = useLocale();
  return (
    <ol className="space-y-3">
      {rounds.map(({ n, author, side, text, at, changes }, index) => (
        <li
          key={`${n}/${at}/${side}`}
          className={clsx(
            "rounded-md border-l-4 px-4 py-3",
            side === "verification" ? "border-review bg-review-soft" : "border-info bg-info-soft",
            side === "organisation" && "sm:ml-10",
          )}
        >
          <p className="flex flex-wrap justify-between gap-x-4 text-sm text-muted-foreground">
            <span>
              {(index === 0 || rounds[index - 1]?.n !== n) && `${t("round", { n: String(n) })} · `}
              <span className="font-medium text-foreground">
                {t(side === "verification" ? "verification" : "organisationSide")}
              </span>
              {` · ${author}`}
            </span>
            <time dateTime={at} title={at}>
              {instant(at, locale, "Asia/Shanghai")}
            </time>
          </p>
          <p className="mt-1 whitespace-pre-line">{text}</p>
          <Changed of={changes} />
        </li>
      ))}
    </ol>
  );
}
