import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { attributionOf, type Published } from "@/lib/domain/factors/attribution";

/** How to name the source wherever the value is printed. */
export function Attribution({ edition }: { edition: Published }) {
  const t = useTranslations("factors.page");
  const tCommon = useTranslations("common");
  const line = attributionOf(edition);
  return (
    <Card title={t("attribution")}>
      <p className="text-sm text-muted-foreground">{t("attributionHint")}</p>
      <p className="mt-2 wrap-anywhere">{line}</p>
      <Copy text={line} label={t("copyAttribution")} done={tCommon("copied")} />
    </Card>
  );
}
