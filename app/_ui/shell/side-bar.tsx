import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/domain/roles";
import { NavLink } from "./nav-link";
import { placesOf } from "./navigation";

/** The places of the person's roles. Icons alone between 768 and 1024 px, in the menu below that. */
export function SideBar({ actor }: { actor: Actor }) {
  return (
    <aside className="sticky top-14 h-[calc(100dvh-3.5rem)] w-56 shrink-0 overflow-y-auto border-r bg-surface p-3 max-lg:w-16.5 max-md:hidden print:hidden">
      <Places actor={actor} />
    </aside>
  );
}

/** The same places for a phone: a popover, which the browser opens and closes without a script. */
export function SideMenu({ actor }: { actor: Actor }) {
  return (
    <div
      id="side-menu"
      popover="auto"
      className="layer layer-modal inset-auto top-14 left-0 m-0 h-[calc(100dvh-3.5rem)] w-72 max-w-[85vw] border-r bg-surface p-3 text-foreground shadow-xl md:hidden"
    >
      <Places actor={actor} menu />
    </div>
  );
}

function Places({ actor, menu = false }: { actor: Actor; menu?: boolean }) {
  const t = useTranslations("shell");
  const places = placesOf(actor);
  return (
    <nav aria-label={t("main")}>
      <ul className="space-y-1">
        {places.map(({ href, name, icon: Icon }) => (
          <li key={href}>
            <NavLink
              href={href}
              inside={places.map((one) => one.href).filter((one) => one.startsWith(`${href}/`))}
              folds={!menu}
              icon={<Icon aria-hidden className="size-5 shrink-0" />}
            >
              {t(`nav.${name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
