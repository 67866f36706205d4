import { Bell as Icon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "../link";

/** The way to a person's messages, with how many they have not read. */
export function Bell({ unread }: { unread: number }) {
  const t = useTranslations("messages");
  return (
    <Link
      href="/messages"
      aria-label={t("bell", { count: unread })}
      className="relative inline-flex size-9 items-center justify-center rounded-md hover:bg-muted max-md:size-11 print:hidden"
    >
      <Icon aria-hidden className="size-5" />
      {unread > 0 && (
        <span
          aria-hidden
          className="absolute top-0 right-0 min-w-4.5 rounded-full bg-primary px-1 text-center text-xs leading-4.5 font-semibold text-primary-foreground"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </Link>
  );
}
