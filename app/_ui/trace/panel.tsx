import { useTranslations } from "next-intl";
import { TracePanel } from "./trace-panel";

/** The panel of traced numbers, in the reader's words; stands once in the frame of every page. */
export function Panel() {
  const t = useTranslations("trace");
  const words = {
    title: t("title"),
    close: t("close"),
    loading: t("loading"),
    failed: t("failed"),
    open: t("failedAction"),
  };
  return <TracePanel words={words} />;
}
