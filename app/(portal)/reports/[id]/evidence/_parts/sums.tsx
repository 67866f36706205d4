import { useTranslations } from "next-intl";
import { Stat, StatList } from "@/app/_ui/stat";
import { evidenceLimits } from "@/lib/domain/evidence-kinds";
import { fileSize, integer } from "@/lib/domain/format";
import type { Entries, Files } from "./entries";

type Props = { readonly files: Files; readonly without: readonly Entries[] };

/** How many files there are, how much they weigh of what is allowed, and how much still has none. */
export function Sums({ files, without }: Props) {
  const t = useTranslations("evidence.stats");
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const open = without.reduce((sum, { all }) => sum + all, 0);
  return (
    <StatList>
      <Stat
        label={t("files")}
        figure={integer(files.length)}
        note={t("of", { count: integer(evidenceLimits.files) })}
      />
      <Stat
        label={t("size")}
        figure={fileSize(bytes)}
        note={t("of", { count: fileSize(evidenceLimits.totalBytes) })}
      />
      <Stat label={t("without")} figure={integer(open)} />
    </StatList>
  );
}
