import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "../language-switch";
import { Link } from "../link";
import { Mark } from "../mark";
import { ThemeSwitch } from "../theme-switch";
import { SkipLink } from "./skip-link";
import { useThemeWords } from "./theme-words";

const bar =
  "inline-flex min-h-9 items-center rounded-md px-2.5 text-sm font-medium hover:bg-muted max-md:min-h-11";

/** The pages anyone may read: more air, no side bar, nothing that needs a script. */
export function PublicShell({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <PublicHead />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-page grow px-4 py-10 md:px-8 md:py-14"
      >
        {children}
      </main>
      <PublicFoot />
    </div>
  );
}

function PublicHead() {
  const t = useTranslations();
  return (
    <header className="border-b bg-surface print:border-0">
      <div aria-hidden className="engraved h-3 text-primary opacity-60 print:hidden" />
      <div className="mx-auto flex min-h-16 max-w-page flex-wrap items-center gap-x-1 px-4 py-2 md:px-8">
        <Link href="/register" className="mr-auto flex items-center gap-2.5 text-primary">
          <Mark className="size-8" />
          <span className="text-xl font-semibold">{t("common.name")}</span>
        </Link>
        <nav
          aria-label={t("shell.main")}
          className="flex flex-wrap items-center gap-x-1 print:hidden"
        >
          <Link href="/register" className={bar}>
            {t("shell.nav.register")}
          </Link>
          <Link href="/verify" className={bar}>
            {t("shell.nav.verify")}
          </Link>
          <Link href="/serials" className={bar}>
            {t("shell.nav.serials")}
          </Link>
          <Link href="/sign-in" className={bar}>
            {t("shell.signIn")}
          </Link>
          <LanguageSwitch />
        </nav>
      </div>
    </header>
  );
}

function PublicFoot() {
  const t = useTranslations("shell");
  const tComputing = useTranslations("computing");
  return (
    <footer className="border-t print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-3 px-4 py-8 text-sm text-muted-foreground md:px-8">
        <p className="mr-auto max-w-reading">{t("footer.purpose")}</p>
        <p>
          <a href="/method">{t("footer.method")}</a>
        </p>
        <p>
          <a href="/complaints/new">{t("footer.complaint")}</a>
        </p>
        <p>
          <a href="/calculator">{tComputing("link")}</a>
        </p>
        <p>
          <a href="/api-docs">{t("footer.apiDocs")}</a>
        </p>
        <ThemeSwitch {...useThemeWords()} />
      </div>
    </footer>
  );
}
