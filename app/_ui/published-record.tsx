import { useLocale, useTranslations } from "next-intl";
import { compared, dividedBy, minus, times } from "@/lib/domain/decimal";
import { change, day, grouped, intensity, tonnes } from "@/lib/domain/format";
import type { PublicRecord } from "@/lib/domain/public-year";
import { baseFigures } from "@/lib/domain/years/base-year";
import { unionOf } from "@/lib/domain/years/scope-unions";
import { Table } from "./table";

type Props = { readonly record: PublicRecord & { readonly sha256: string } };

/** What a published year measures itself by: its base year, and its emissions per unit; with the statement they are from. */
export function PublishedRecord({ record }: Props) {
  const t = useTranslations("restatements.public");
  return (
    <>
      <section>
        <h2 className="mb-3 text-xl font-semibold">
          {t("baseYear", { year: String(record.baseYear.year) })}
        </h2>
        <BaseYear record={record} />
      </section>
      <section>
        <h2 className="mb-3 text-xl font-semibold">{t("intensity")}</h2>
        <Intensities record={record} />
      </section>
      <p className="text-sm text-muted-foreground">
        {t("source")} <span className="font-mono text-xs break-all">{record.sha256}</span>
      </p>
    </>
  );
}

function BaseYear({ record: { figures, baseYear } }: Props) {
  const t = useTranslations("restatements");
  const tBase = useTranslations("progress.base");
  const locale = useLocale();
  const { totals, source, restatedOn } = baseYear;
  if (!totals) return <p>{t("public.baseUnknown")}</p>;
  if (source === "" && baseFigures.every((one) => totals[one] === figures[one]))
    return <p>{t("public.baseOwn")}</p>;
  return (
    <div className="space-y-3">
      <Table
        dense
        caption={t("public.baseCaption")}
        rows={baseFigures.flatMap((figure) => {
          const base = totals[figure];
          return base === null ? [] : [{ figure, base, now: figures[figure] }];
        })}
        rowKey={({ figure }) => figure}
        columns={[
          {
            key: "figure",
            head: t("effect.figure"),
            names: true,
            cell: ({ figure }) => t("effect.figureUnit", { figure: t(`figures.${figure}`) }),
          },
          {
            key: "base",
            head: tBase(restatedOn ? "restated" : "original"),
            number: true,
            cell: ({ base }) => tonnes(base),
          },
          { key: "now", head: tBase("now"), number: true, cell: ({ now }) => tonnes(now) },
          {
            key: "percent",
            head: t("effect.percent"),
            number: true,
            cell: ({ base, now }) =>
              compared(base, 0) === 0
                ? null
                : change(times(dividedBy(minus(now, base), base), 100)),
          },
        ]}
      />
      <p className="text-sm text-muted-foreground">
        {[
          tBase("verified"),
          restatedOn && tBase("restatedOn", { day: day(restatedOn, locale) }),
          source && tBase("source", { source }),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
    </div>
  );
}

function Intensities({ record: { intensities } }: Props) {
  const t = useTranslations("restatements.public");
  const tProgress = useTranslations("progress");
  const locale = useLocale();
  if (intensities.length === 0) return <p>{t("intensityNone")}</p>;
  return (
    <Table
      dense
      caption={t("intensityCaption")}
      rows={intensities}
      rowKey={({ name, unit }) => `${name}/${unit}`}
      columns={[
        {
          key: "metric",
          head: tProgress("intensity.metric"),
          names: true,
          cell: ({ name, scopes, scope2 }) => {
            const union = unionOf(scopes);
            return (
              <>
                {name}
                <span className="block text-sm font-normal text-muted-foreground">
                  {tProgress("intensity.scopes", {
                    scopes: union
                      ? tProgress(`scopes.${union}`)
                      : scopes.map((one) => tProgress(`scopes.${one}`)).join(", "),
                    method: tProgress(`methods.${scope2}`),
                  })}
                </span>
              </>
            );
          },
        },
        { key: "mass", head: "t CO₂e", number: true, cell: ({ grams }) => tonnes(grams) },
        {
          key: "quantity",
          head: tProgress("form.separate.quantity"),
          number: true,
          cell: ({ quantity, unit }) => `${grouped(quantity)} ${unit}`,
        },
        {
          key: "value",
          head: t("perUnit"),
          number: true,
          cell: ({ grams, quantity, value }) =>
            value && intensity(dividedBy(grams, 1_000_000), quantity, locale),
        },
      ]}
    />
  );
}
