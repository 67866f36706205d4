import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "../_ui/language-switch";
import { Mark } from "../_ui/mark";
import { SkipLink } from "../_ui/shell/skip-link";
import { useThemeWords } from "../_ui/shell/theme-words";
import { ThemeSwitch } from "../_ui/theme-switch";

/** The door: the mark, the form, and the engraver's rosette behind them. */
export default function SignInLayout({ children }: { children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <div className="relative isolate flex min-h-dvh flex-col overflow-hidden">
      <SkipLink />
      <div
        aria-hidden
        className="rosette absolute -top-48 -right-56 -z-10 size-[52rem] text-primary opacity-15 max-lg:-top-72 max-lg:-right-[30rem] max-sm:-top-72 max-sm:-right-72 max-sm:size-[32rem]"
      />
      <header className="mx-auto flex w-full max-w-5xl items-center gap-3 px-4 py-6 md:px-8">
        <Mark className="size-9 text-primary" />
        <p className="mr-auto leading-tight">
          <span className="block text-xl font-semibold text-primary">{t("name")}</span>
          <span className="text-sm text-muted-foreground">{t("tagline")}</span>
        </p>
        <LanguageSwitch />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-5xl grow flex-col justify-center px-4 py-8 md:px-8"
      >
        {children}
      </main>
      <footer className="mx-auto flex w-full max-w-5xl justify-end px-4 py-6 md:px-8">
        <ThemeSwitch {...useThemeWords()} />
      </footer>
    </div>
  );
}
