import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/app/_ui/status-chip";
import type { Target } from "@/lib/domain/case/case-file";
import { compared, negated } from "@/lib/domain/decimal";
import { change } from "@/lib/domain/format";
import { shownValue } from "@/lib/domain/years/target-values";
import type { Track } from "@/lib/domain/years/targets";

type Props = { readonly kind: Target["kind"]; readonly track: Track | undefined };

/** On or off track, by how much in its unit and in per cent. */
export function Standing({ kind, track }: Props) {
  const t = useTranslations("progress.targets");
  const locale = useLocale();
  if (!track) return <Chip tone="rest">{t("unknown")}</Chip>;
  const above = compared(track.gap, 0) > 0;
  const size = shownValue(kind, above ? track.gap : negated(track.gap), locale);
  const percent = track.gapPercent ? change(track.gapPercent) : "–";
  const said = above
    ? t("gapAbove", { gap: size, percent })
    : t("gapBelow", { gap: size, percent });
  return (
    <>
      <Chip tone={track.onTrack ? "good" : "bad"}>
        {track.onTrack ? t("onTrack") : t("offTrack")}
      </Chip>
      <span className="text-sm">{compared(track.gap, 0) === 0 ? t("gapNone") : said}</span>
    </>
  );
}
