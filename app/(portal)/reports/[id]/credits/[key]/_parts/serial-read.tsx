import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { DescriptionList } from "@/app/_ui/description-list";
import { Notice } from "@/app/_ui/notice";
import { integer, list, period } from "@/lib/domain/format";
import { readSerial, type SerialFacts } from "@/lib/domain/serials";
import type { Retirement } from "../../_parts/retirement-table";

/** The serial part by part, and where it says something else than what was entered. */
export function SerialRead({ retirement: one }: { retirement: Retirement }) {
  const t = useTranslations("credits.serial");
  const tCommon = useTranslations("common");
  const { read } = readSerial(one.programme, one.serial, one.quantity);
  return (
    <Card title={t("title")} foot={<span className="text-muted-foreground">{t("unique")}</span>}>
      <Copy text={one.serial} label={tCommon("copy")} done={tCommon("copied")} />
      {read ? (
        <Parts retirement={one} read={read} />
      ) : (
        <p className="mt-2 text-sm text-muted-foreground">{t("opaque")}</p>
      )}
    </Card>
  );
}

function Parts({ retirement: one, read }: { retirement: Retirement; read: SerialFacts }) {
  const t = useTranslations("credits.serial");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const { start, end, register } = one.block;
  const differing = [
    read.country !== one.country && t("country"),
    digitsOf(read.projectId) !== digitsOf(one.projectId) && t("project"),
    (read.vintageFrom !== one.vintageFrom || read.vintageTo !== one.vintageTo) && t("vintage"),
  ].filter((word) => word !== false);
  const numbers = t("rangeValue", {
    start: String(start),
    end: String(end),
    count: integer(end - start + 1),
  });
  return (
    <>
      {differing.length > 0 && (
        <Notice tone="warning">{t("differs", { what: list(differing, locale) })}</Notice>
      )}
      <DescriptionList
        items={[
          { term: t("range"), detail: <span className="tabular-nums">{numbers}</span> },
          { term: t("register"), detail: register },
          { term: t("country"), detail: read.country },
          { term: t("project"), detail: read.projectId },
          { term: t("sectoral"), detail: read.sectoralScope?.toString() },
          { term: t("vintage"), detail: period(read.vintageFrom, read.vintageTo, locale) },
          {
            term: t("certified"),
            detail:
              read.additionalCertification === null
                ? null
                : tCommon(read.additionalCertification ? "yes" : "no"),
          },
        ]}
      />
    </>
  );
}

/** A project's number without what registries write around it: GS7495 and 7495 are one. */
const digitsOf = (project: string) => project.replace(/\D/g, "").replace(/^0+/, "");
