import clsx from "clsx";
import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { methodsOf } from "@/lib/domain/methods/methods";
import type { Method } from "@/lib/domain/methods/types";

type Props = {
  readonly category: string;
  readonly method: Method;
  /** The page's address with the method in it. */
  readonly href: (method: string) => string;
};

/** The ways a category may be counted, best first; each is a page of its own. */
export function ChooseMethod({ category, method, href }: Props) {
  const t = useTranslations();
  const open = methodsOf(category);
  if (open.length < 2) return null;
  return (
    <nav aria-labelledby="methods" className="max-w-reading space-y-2">
      <h2 id="methods" className="font-medium">
        {t("activities.form.method")}
      </h2>
      <ul className="divide-y rounded-md border">
        {open.map(({ key, word, expression, reference }) => {
          const chosen = key === method.key;
          return (
            <li key={key} className={clsx("px-3 py-2", chosen && "bg-muted")}>
              {chosen ? (
                <span aria-current="true" className="font-semibold">
                  {t(word)}
                </span>
              ) : (
                <Link href={href(key)}>{t(word)}</Link>
              )}
              <span className="block text-sm text-muted-foreground">
                {expression} · {reference.standard}, {reference.clause}
              </span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
