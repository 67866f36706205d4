import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { useTold } from "@/app/_ui/told";
import type { Todo } from "./todos";

/** What is to be done, each with its place. */
export function TodoList({ todos }: { todos: readonly Todo[] }) {
  const t = useTranslations("dashboard.todo");
  const tell = useTold();
  if (todos.length === 0) return <p className="text-muted-foreground">{t("none")}</p>;
  return (
    <ul className="divide-y">
      {todos.map(({ href, told }) => (
        <li key={`${href} ${told.word}`} className="relative flex items-center gap-3 py-2.5">
          <Link
            href={href}
            className="grow text-primary underline-offset-3 after:absolute after:inset-0 hover:underline"
          >
            {tell(told)}
          </Link>
          <ArrowRight aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        </li>
      ))}
    </ul>
  );
}
