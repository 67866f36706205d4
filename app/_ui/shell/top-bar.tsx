import { Menu } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { placeIn } from "@/lib/domain/name-in";
import type { Actor } from "@/lib/domain/roles";
import { DemoBadge } from "../demo-badge";
import { LanguageSwitch } from "../language-switch";
import { Link } from "../link";
import { Mark } from "../mark";
import { AccountMenu } from "./account-menu";
import { Bell } from "./bell";

type Props = {
  readonly actor: Actor;
  /** How many messages the person has not read. */
  readonly unread: number;
  readonly signOut: () => Promise<void>;
};

/** The bar over every signed-in page: the mark, whose data this is, messages, language and account. */
export function TopBar({ actor, unread, signOut }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const [first] = actor.memberships;
  return (
    <header className="sticky top-0 z-40 flex h-14 items-center gap-3 border-b bg-surface px-4 print:static print:border-0">
      <button
        type="button"
        popoverTarget="side-menu"
        aria-label={t("shell.openMenu")}
        className="-ml-2 inline-flex size-11 items-center justify-center rounded-md hover:bg-muted md:hidden print:hidden"
      >
        <Menu aria-hidden className="size-5" />
      </button>
      <Link href="/" className="flex items-center gap-2 text-primary">
        <Mark className="size-7" />
        <span className="text-lg font-semibold max-sm:sr-only">{t("common.name")}</span>
      </Link>
      {first && (
        <span className="min-w-0 truncate border-l pl-3 text-sm text-muted-foreground">
          {placeIn(locale, first)}
        </span>
      )}
      {actor.demo && <DemoBadge />}
      <div className="ml-auto flex items-center gap-1">
        <LanguageSwitch />
        <Bell unread={unread} />
        <AccountMenu actor={actor} signOut={signOut} />
      </div>
    </header>
  );
}
