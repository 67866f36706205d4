import { LogOut, UserRound } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { placeIn } from "@/lib/domain/name-in";
import type { Actor } from "@/lib/domain/roles";
import { SubmitButton } from "../submit-button";
import { ThemeSwitch } from "../theme-switch";
import { NavLink } from "./nav-link";
import { useThemeWords } from "./theme-words";

type Props = { readonly actor: Actor; readonly signOut: () => Promise<void> };

/** Who is signed in, in which roles, the theme, and the way out. A popover of the browser's own. */
export function AccountMenu({ actor, signOut }: Props) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <>
      <button
        type="button"
        popoverTarget="account-menu"
        aria-label={t("shell.accountOf", { name: actor.name })}
        className="inline-flex min-h-9 items-center gap-2 rounded-md px-2.5 hover:bg-muted max-md:min-h-11 print:hidden"
      >
        <UserRound aria-hidden className="size-5" />
        <span className="max-w-40 truncate text-sm max-lg:hidden">{actor.name}</span>
      </button>
      <div
        id="account-menu"
        popover="auto"
        className="layer inset-auto top-15 right-2 m-0 w-80 max-w-[calc(100vw-1rem)] rounded-md border bg-surface p-4 text-foreground shadow-xl"
      >
        <p className="font-semibold">{actor.name}</p>
        <p className="text-sm break-all text-muted-foreground">{actor.email}</p>
        <ul className="mt-3 space-y-1 border-t pt-3 text-sm">
          {actor.memberships.map((membership) => (
            <li key={`${membership.organisationId} ${membership.role}`}>
              {placeIn(locale, membership)}
              <span className="block text-muted-foreground">
                {t(`roles.${membership.role}.name`)}
              </span>
            </li>
          ))}
        </ul>
        <div className="mt-3 flex items-center justify-between border-t pt-3 text-sm">
          {t("shell.theme.label")}
          <ThemeSwitch {...useThemeWords()} />
        </div>
        <div className="mt-3 space-y-1 border-t pt-3">
          <NavLink href="/account" icon={<UserRound aria-hidden className="size-5" />}>
            {t("shell.nav.account")}
          </NavLink>
          <form action={signOut}>
            <SubmitButton variant="outline" icon={<LogOut aria-hidden className="size-4" />}>
              {t("shell.signOut")}
            </SubmitButton>
          </form>
        </div>
      </div>
    </>
  );
}
