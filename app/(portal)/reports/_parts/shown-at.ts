import { instant } from "@/lib/domain/format";
import type { Locale } from "@/lib/domain/words/index";

/** An instant as the portal's pages show it, in its own time zone. */
export const shownAt = (iso: string, locale: Locale): string =>
  instant(iso, locale, "Asia/Shanghai");
