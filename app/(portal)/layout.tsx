import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentActor } from "@/app/_ui/actor";
import { PortalWords } from "@/app/_ui/portal-words";
import { SideBar, SideMenu } from "@/app/_ui/shell/side-bar";
import { SkipLink } from "@/app/_ui/shell/skip-link";
import { TopBar } from "@/app/_ui/shell/top-bar";
import { Toasts } from "@/app/_ui/toast";
import { Panel } from "@/app/_ui/trace/panel";
import { signOut } from "@/app/sign-in/actions";
import { countUnread } from "@/lib/services/notifications";

/** The frame of every page behind sign-in: bar, places by role, and the page. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const t = await getTranslations("common");
  return (
    <PortalWords>
      <div className="min-h-dvh [--bar:3.5rem]">
        <SkipLink />
        <TopBar actor={actor} unread={await countUnread(actor)} signOut={signOut} />
        <SideMenu actor={actor} />
        <div className="flex">
          <SideBar actor={actor} />
          <main
            id="main"
            tabIndex={-1}
            className="mx-auto w-full min-w-0 max-w-page px-4 py-6 md:px-8"
          >
            {children}
          </main>
        </div>
        <Panel />
        <Toasts close={t("close")} />
      </div>
    </PortalWords>
  );
}
