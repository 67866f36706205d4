import type { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/app/_ui/link";
import type { Source } from "@/lib/domain/case/factor";
import { day } from "@/lib/domain/format";
import type { Locale } from "@/lib/domain/words/index";
import { isWord } from "@/lib/domain/words/is-word";

export type Say = ReturnType<typeof useTranslations<never>>;
/** What every kind of line is drawn with; `base` is the year's address, null where its rows are not the reader's. */
export type Tools = {
  readonly t: Say;
  readonly locale: Locale;
  readonly site: (key: string) => string;
  readonly base: string | null;
};

export type Cells = {
  readonly line: ReactNode;
  readonly calculation: ReactNode;
  readonly source: ReactNode;
};

export type Fact = readonly [term: string, detail: ReactNode];

/** A word known only at run time, or what stands for it where there is none. */
export function said(t: Say, word: string, otherwise: string): string {
  return isWord(word) ? (t as unknown as (word: string) => string)(word) : otherwise;
}

export function Named({ href, name, notes }: NamedProps) {
  return (
    <>
      {href ? (
        <Link href={href} className="inline-block py-0.5 text-primary underline underline-offset-3">
          {name}
        </Link>
      ) : (
        name
      )}
      {notes.map((note) => (
        <span key={note} className="block text-sm font-normal text-muted-foreground">
          {note}
        </span>
      ))}
    </>
  );
}

type NamedProps = {
  readonly href: string | null;
  readonly name: string;
  readonly notes: readonly string[];
};

/** The calculation in a line, and all that is behind it, folded away for the eye. */
export function Calculated({ shown, whole, facts }: CalculatedProps) {
  return (
    <div className="max-sm:text-left">
      <p className="tabular-nums">{shown}</p>
      <details className="mt-1 text-sm">
        <summary className="inline-block py-1 text-primary underline underline-offset-3">
          {whole}
        </summary>
        <dl className="mt-1 grid gap-x-4 gap-y-0.5 sm:grid-cols-[auto_1fr]">
          {facts
            .filter(([, detail]) => detail !== "" && detail !== null)
            .map(([term, detail]) => (
              <div key={term} className="col-span-full grid sm:grid-cols-subgrid">
                <dt className="text-muted-foreground">{term}</dt>
                <dd className="min-w-0 wrap-anywhere">{detail}</dd>
              </div>
            ))}
        </dl>
      </details>
    </div>
  );
}

type CalculatedProps = {
  readonly shown: ReactNode;
  readonly whole: string;
  readonly facts: readonly Fact[];
};

/** Publisher, title and edition; its address where that is one of the web. */
export function Edition({ edition, name }: { edition: Source | null; name: string | null }) {
  if (!edition) return name;
  const text = [edition.publisher, edition.title, edition.edition].filter(Boolean).join(", ");
  return (
    <span className="block max-sm:text-left">
      {name}
      <span className="block text-sm text-muted-foreground">
        {/^https:\/\//.test(edition.url) ? (
          <a href={edition.url} rel="noreferrer">
            {text}
          </a>
        ) : (
          text
        )}
      </span>
    </span>
  );
}

/** When an edition was published and under which licence. */
export function editionFacts({ t, locale }: Tools, edition: Source | null): string {
  if (!edition) return "";
  const { publishedOn, licence } = edition;
  return [
    publishedOn && t("trace.publishedOn", { day: day(publishedOn, locale) }),
    licence && t("trace.licence", { licence }),
  ]
    .filter(Boolean)
    .join(" · ");
}
