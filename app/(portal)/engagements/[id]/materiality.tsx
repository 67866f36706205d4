import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chip } from "@/app/_ui/status-chip";
import { type GroupMateriality, leftUnder, netsOf } from "@/lib/domain/assurance/materiality";
import type { VerificationPlan } from "@/lib/domain/assurance/plan";
import { percent, tonnes } from "@/lib/domain/format";
import type { Work } from "./load";

type Props = { readonly work: Work; readonly plan: VerificationPlan | null };

/** The running sum of misstatements beside T, a scope group each, in tonnes: on every page of an engagement. */
export function Materiality({ work: { materiality, findings }, plan }: Props) {
  const t = useTranslations("verification.levels");
  if (materiality.length === 0) return null;
  return (
    <section
      aria-label={t("strip")}
      className="mb-6 grid gap-x-8 gap-y-4 rounded-md border bg-surface px-4 py-3 md:grid-cols-2"
    >
      {materiality.map((group) => (
        <Group
          key={group.scopes}
          group={group}
          nets={netsOf(group.scopes, findings)}
          of={plan?.levels.find(({ scopes }) => scopes === group.scopes)}
        />
      ))}
    </section>
  );
}

type GroupProps = {
  readonly group: GroupMateriality;
  readonly nets: ReturnType<typeof netsOf>;
  readonly of: VerificationPlan["levels"][number] | undefined;
};

function Group({ group, nets, of }: GroupProps) {
  const t = useTranslations("verification.levels");
  const tScope = useTranslations("categories.scope");
  const left = leftUnder(group);
  const scopes = t(`group.${group.scopes}`);
  const [standing, threshold] = [tonnes(group.standingGrams), tonnes(group.materialityGrams)];
  return (
    <div className="min-w-0 space-y-1.5 text-sm">
      <p className="flex flex-wrap items-center justify-between gap-2 font-medium">
        <span>
          {scopes}
          <span className="text-muted-foreground">
            {of && ` · ${t(of.level)}`}
            {` · ${t("unit")}`}
          </span>
        </span>
        <Standing group={group} left={left} />
      </p>
      <progress
        aria-label={t("bar", { scopes, standing, threshold })}
        value={Math.min(group.standingGrams, group.materialityGrams)}
        max={Math.max(group.materialityGrams, 1)}
        className="progress"
      />
      <dl className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3">
        <Figure term={t("uncorrectedShort")} figure={tonnes(group.uncorrectedGrams)} />
        <Figure
          term={t("standingShort")}
          figure={standing}
          note={group.standsByLocation ? t("byLocation") : undefined}
        />
        <Figure term={t(left > 0 ? "left" : "passed")} figure={tonnes(Math.abs(left))} />
        <Figure
          term={t("thresholdShort")}
          figure={threshold}
          note={t("ofReported", {
            percent: plain(group.materialityPercent),
            reported: tonnes(group.reportedGrams),
          })}
        />
        <Figure
          term={t("performanceShort")}
          figure={tonnes(group.performanceGrams)}
          note={of && t("ofThreshold", { percent: plain(of.performancePercent) })}
        />
        <Figure
          term={t("nets")}
          figure={nets.map(({ scope, grams, locationGrams }) => {
            const [named, market] = [tScope(`s${scope}`), signed(grams)];
            return (
              <span key={scope} className="block">
                {grams === locationGrams
                  ? t("net", { scope: named, tonnes: market })
                  : t("netBoth", { scope: named, market, location: signed(locationGrams) })}
              </span>
            );
          })}
        />
      </dl>
    </div>
  );
}

/** Whether T is reached by what is uncorrected, or would be by what is still open. */
function Standing({ group, left }: Pick<GroupProps, "group"> & { left: number }) {
  const t = useTranslations("verification.levels");
  if (group.uncorrectedIsMaterial) return <Chip tone="bad">{t("material")}</Chip>;
  if (left <= 0) return <Chip tone="waiting">{t("materialIfLeft")}</Chip>;
  return <Chip tone="good">{t("below")}</Chip>;
}

type FigureProps = {
  readonly term: string;
  readonly figure: ReactNode;
  readonly note?: string | undefined;
};

function Figure({ term, figure, note }: FigureProps) {
  return (
    <div>
      <dt className="text-muted-foreground">{term}</dt>
      <dd className="font-medium tabular-nums">
        {figure}
        {note && <span className="block font-normal text-muted-foreground">{note}</span>}
      </dd>
    </div>
  );
}

const plain = (value: string) => percent(value, value.includes(".") ? 1 : 0);
const signed = (grams: number) => (grams > 0 ? `+${tonnes(grams)}` : tonnes(grams));
