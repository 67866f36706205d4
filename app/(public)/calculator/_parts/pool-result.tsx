import { useTranslations } from "next-intl";
import { Check } from "@/app/_ui/measures/check";
import { wholeEnergy as energy } from "@/app/_ui/measures/figures";
import { RequiredEvidence } from "@/app/_ui/measures/required-evidence";
import { Standing } from "@/app/_ui/measures/standing";
import { MeasureSteps } from "@/app/_ui/measures/steps";
import { Uncertainty } from "@/app/_ui/measures/uncertainty";
import { Notice } from "@/app/_ui/notice";
import { Stat, StatList } from "@/app/_ui/stat";
import { Table } from "@/app/_ui/table";
import { minus, textOf, total } from "@/lib/domain/decimal";
import { grouped, percent, tonnes } from "@/lib/domain/format";
import type { MeasureResult, Reductions } from "@/lib/domain/inventory/types";
import type { PoolResult as Account } from "@/lib/domain/measures/result";
import { type PoolAsked, poolMeasures } from "./pool-asked";

type Props = {
  readonly asked: PoolAsked;
  readonly reductions: Reductions;
  readonly account: Account;
};

/** Each measure alone and in its order, the naive sum, and why it is wrong. */
export function PoolResult({ asked, reductions, account }: Props) {
  const t = useTranslations("computing.pool");
  const { kilowattHours, naiveKilowattHours, overstatementPercent } = account;
  const saved = energy(kilowattHours);
  const overstated = overstatementPercent !== null && overstatementPercent !== "0";
  return (
    <section aria-labelledby="result" className="space-y-6">
      <h2 id="result" className="text-xl font-semibold">
        {useTranslations("computing.result")("title")}
      </h2>
      <Figures reductions={reductions} account={account} />
      <InOrder asked={asked} measures={reductions.measures} account={account} />
      <Notice tone={overstated ? "warning" : "info"}>
        <p>
          {overstated
            ? t("verdict", {
                saved,
                naive: energy(naiveKilowattHours),
                percent: percent(overstatementPercent),
              })
            : t("agrees", { saved })}
        </p>
        <p>{t("why")}</p>
      </Notice>
      {reductions.measures.map((one) => (
        <StepsOf key={one.key} one={one} asked={asked} />
      ))}
      <RequiredEvidence models={poolMeasures(asked).map(({ model }) => model)} />
    </section>
  );
}

function Figures({ reductions, account }: Omit<Props, "asked">) {
  const t = useTranslations("computing");
  const unit = useTranslations("units");
  const { hoursBefore: before, hoursLeft: left, utilisationAfter: used } = account;
  const facility = textOf(
    total(reductions.measures.map(({ detail }) => detail?.facilityKilowattHours ?? 0)),
    6,
  );
  const credited = before && left && energy(textOf(minus(before, left), 6));
  return (
    <StatList>
      <Stat label={t("result.it")} figure={energy(account.kilowattHours)} unit={unit("kWh")} />
      <Stat label={t("result.facility")} figure={energy(facility)} unit={unit("kWh")} />
      <Stat
        label={t("result.location")}
        figure={tonnes(reductions.total)}
        unit={unit("tonnesCo2e")}
      />
      {used && <Stat label={t("pool.utilisation")} figure={grouped(used)} />}
      {credited && (
        <Stat
          size="small"
          label={t("pool.credited")}
          figure={t("pool.creditedText", { credited, before: energy(before) })}
          unit={unit("hour")}
        />
      )}
    </StatList>
  );
}

/** A measure's steps from what the one before left, whether it counts and how sure it is, behind its name. */
function StepsOf({ one, asked }: { one: MeasureResult; asked: PoolAsked }) {
  const t = useTranslations("computing");
  const model = poolMeasures(asked).find(({ key }) => key === one.key)?.model;
  const { detail } = one;
  return (
    model && (
      <details className="rounded-md border bg-surface">
        <summary className="cursor-pointer px-4 py-3 font-medium">
          {t("pool.measure", { number: one.key })}: {t("result.steps")}
        </summary>
        <div className="space-y-6 px-4 pb-4">
          {detail && (
            <Standing model={model} result={one} detail={detail} counted={t("result.counts")} />
          )}
          <MeasureSteps model={model} steps={one.steps} />
          {detail && <Check steps={one.steps} detail={detail} />}
          {detail && <Uncertainty detail={detail} />}
        </div>
      </details>
    )
  );
}

type OrderProps = {
  readonly asked: PoolAsked;
  readonly measures: readonly MeasureResult[];
  readonly account: Account;
};

function InOrder({ asked, measures, account }: OrderProps) {
  const t = useTranslations("computing.pool");
  const steps = asked.steps.filter(({ kind }) => kind !== "");
  const rows = measures.map(({ key, detail }, index) => ({ key, detail, step: steps[index] }));
  return (
    <Table
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "order",
          head: t("order"),
          names: true,
          cell: ({ key, step }) => `${key}. ${step?.kind ? `${t(step.kind)} ${step.value}` : ""}`,
          foot: t("sum"),
        },
        {
          key: "alone",
          head: t("alone"),
          number: true,
          cell: ({ detail }) => energy(detail?.standAloneKilowattHours ?? "0"),
          foot: energy(account.naiveKilowattHours),
        },
        {
          key: "inOrder",
          head: t("inOrder"),
          number: true,
          cell: ({ detail }) => energy(detail?.kilowattHours ?? "0"),
          foot: energy(account.kilowattHours),
        },
      ]}
    />
  );
}
