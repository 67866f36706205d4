import { useTranslations } from "next-intl";
import type { Thing } from "./given";

type Props = { readonly given: string; readonly thing: Thing | undefined };

/** Where a number was published, or that the organisation entered it itself. */
export function Source({ given, thing }: Props) {
  const t = useTranslations("measures.page");
  if (!given) return null;
  if (!thing) return t(/^[\d.]+$/.test(given) ? "own" : "missing");
  const { publisher, title, edition, licence, url } = thing.source;
  const named = [title, edition].filter(Boolean).join(", ");
  return (
    <span className="block sm:min-w-56">
      {thing.name}
      <span className="block text-muted-foreground">
        {publisher}:{" "}
        {/^https?:\/\//.test(url) ? (
          <a href={url} rel="noreferrer noopener" className="underline underline-offset-3">
            {named}
          </a>
        ) : (
          named
        )}
        {licence && ` · ${licence}`}
      </span>
    </span>
  );
}
