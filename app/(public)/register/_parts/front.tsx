import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";

/** What this register is, in two sentences, the engraver's rosette behind them. */
export function Front({ demo }: { demo: boolean }) {
  const t = useTranslations("register");
  return (
    <header className="relative isolate mb-10">
      <div
        aria-hidden
        className="rosette absolute -top-8 right-0 -z-10 size-72 text-primary opacity-20 max-lg:hidden"
      />
      <h1 className="max-w-3xl text-figure font-semibold max-sm:text-h1">{t("title")}</h1>
      <p className="mt-6 max-w-reading text-lg">{t("purpose")}</p>
      <p className="mt-3 max-w-reading text-lg text-muted-foreground">{t("trust")}</p>
      {demo && (
        <div className="max-w-reading">
          <Notice tone="warning">{t("demonstration")}</Notice>
        </div>
      )}
    </header>
  );
}
