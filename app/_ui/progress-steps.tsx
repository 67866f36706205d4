import clsx from "clsx";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";

type Props = {
  readonly label: string;
  readonly steps: readonly string[];
  readonly current: number;
};

/** The way a thing takes, with the step it stands at (`current` counts from 0; past the end, all is done). */
export function ProgressSteps({ label, steps, current }: Props) {
  const t = useTranslations("common");
  return (
    <ol aria-label={label} className="flex flex-col gap-x-2 gap-y-1 sm:flex-row">
      {steps.map((step, index) => {
        const done = index < current;
        const now = index === current;
        const told = done ? t("stepDone") : now ? t("stepCurrent") : t("stepAhead");
        return (
          <li
            key={step}
            aria-current={now ? "step" : undefined}
            className={clsx(
              "flex min-w-0 grow items-center gap-2 border-t-4 pt-2 text-sm max-sm:border-t-0 max-sm:border-l-4 max-sm:py-1 max-sm:pl-3",
              done || now ? "border-primary" : "border-border text-muted-foreground",
              now && "font-semibold",
            )}
          >
            {done && <Check aria-hidden className="size-4 shrink-0 text-primary" />}
            {step}
            <span className="sr-only">({told})</span>
          </li>
        );
      })}
    </ol>
  );
}
