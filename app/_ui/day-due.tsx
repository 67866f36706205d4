import { CalendarClock, TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { day } from "@/lib/domain/format";
import { Chip } from "./status-chip";

type Props = { readonly day: string; readonly overdue: boolean };

/** The day by which something is due; marked by colour, icon and word once it has passed. */
export function DayDue({ day: on, overdue }: Props) {
  const t = useTranslations("desk");
  const shown = day(on, useLocale());
  return overdue ? (
    <Chip tone="bad" icon={TriangleAlert}>
      {t("overdue", { day: shown })}
    </Chip>
  ) : (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <CalendarClock aria-hidden className="size-4 text-muted-foreground" />
      <time dateTime={on}>{shown}</time>
    </span>
  );
}
