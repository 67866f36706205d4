import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { day, fileSize, list, period, quantity, tonnes, uncertainty } from "@/lib/domain/format";
import { siteNames } from "../site-names";
import { type Asked, bothMethods } from "./rows";
import { type EvidenceFile, filesFor, type Shared } from "./shared";
import { TraceLines } from "./trace-lines";

type Props = Shared & {
  readonly activity: string;
  readonly at: string;
  readonly asked: Asked;
  readonly files: readonly EvidenceFile[];
};

/** How one figure came about: quantity, factor and its source, GWP, every gas, and what proves it. */
export async function Trace({ of, statement, work, locale, activity, at, asked, files }: Props) {
  const t = await getTranslations("verification.figures");
  const row = statement.case.activities.find(({ key }) => key === activity);
  if (!row) return null;
  const lines = statement.figures.inventory.lines.filter((one) => one.activity === activity);
  const sums = bothMethods(lines);
  const factor = statement.factors.find(({ key }) => key === row.factor);
  const proofs = filesFor(files, "activity", activity);
  const raises = of.can("finding.raise");
  return (
    <div id="trace" className="scroll-mt-20">
      <Card
        title={`${activity} · ${t("trace")}`}
        aside={
          <LinkButton
            href={`${at}?${new URLSearchParams(asked)}#lines`}
            variant="quiet"
            size="small"
          >
            {t("close")}
          </LinkButton>
        }
        foot={
          raises && (
            <LinkButton
              href={`/engagements/${of.engagement.id}/findings?raise=${encodeURIComponent(activity)}`}
              size="small"
            >
              {t("raise")}
            </LinkButton>
          )
        }
      >
        <DescriptionList
          items={[
            { term: t("quantity"), detail: quantity(row.quantity, row.unit, locale) },
            { term: t("site"), detail: siteNames(work, locale)(row.site) },
            { term: t("period"), detail: period(row.from, row.to, locale) },
            { term: t("tonnes"), detail: tonnes(sums.location) },
            { term: t("tonnesMarket"), detail: tonnes(sums.market) },
            { term: t("factor"), detail: factor?.name ?? row.factor },
            { term: t("source"), detail: factor && <Source of={factor.source} locale={locale} /> },
            { term: t("quality"), detail: row.dataQuality?.join(" · ") },
            {
              term: t("uncertainty"),
              detail: row.uncertaintyPercent && uncertainty(row.uncertaintyPercent, locale),
            },
            { term: t("supplier"), detail: row.supplier || undefined },
            {
              term: t("note"),
              detail: list([row.evidence, row.note].filter(Boolean), locale) || undefined,
            },
            {
              term: t("files"),
              detail:
                proofs.length > 0 ? (
                  <ul>
                    {proofs.map(({ id, name, size }) => (
                      <li key={id}>
                        <a href={`/api/evidence/${id}`}>{name}</a> ({fileSize(size)})
                      </li>
                    ))}
                  </ul>
                ) : undefined,
            },
          ]}
        />
        <TraceLines lines={lines} statement={statement} locale={locale} />
      </Card>
    </div>
  );
}

type SourceProps = Pick<Shared, "locale"> & {
  readonly of: Shared["statement"]["factors"][number]["source"];
};

/** Publisher, title, edition, day, licence, and where to read it. */
export function Source({ of, locale }: SourceProps) {
  const { publisher, title, edition, publishedOn, licence, url } = of;
  const said = [publisher, title, edition, publishedOn && day(publishedOn, locale), licence];
  const text = said.filter(Boolean).join(" · ");
  return url ? <a href={url}>{text}</a> : text;
}
