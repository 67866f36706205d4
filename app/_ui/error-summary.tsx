"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

export type ErrorLine = { readonly text: string; readonly href?: string };

/**
 * The box above a form that was refused: takes the focus, lists each error with a link to its field,
 * and puts "Error:" before the document's title while it stands.
 */
export function ErrorSummary({ lead, lines }: { lead: string; lines: readonly ErrorLine[] }) {
  const t = useTranslations("common");
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const prefix = t("errorPrefix");
  useEffect(() => {
    box.current?.focus();
    const title = document.title;
    if (!title.startsWith(prefix)) document.title = prefix + title;
    return () => {
      document.title = title;
    };
  }, [prefix]);
  useEffect(() => setLabels(labelsOf(lines)), [lines]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-md border-2 border-destructive bg-surface p-4"
    >
      <h2 className="text-base font-semibold text-destructive">{t("problem")}</h2>
      <p className="mt-1">{lead}</p>
      {lines.length > 0 && (
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {lines.map(({ text, href }) => (
            <li key={href ?? text}>
              {href ? (
                <a href={href} className="text-destructive underline underline-offset-3">
                  {labels[href] ? t("problemOf", { label: labels[href], text }) : text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The words of the fields that lines lead to, by address: a summary names them once the page stands. */
function labelsOf(lines: readonly ErrorLine[]): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const { href } of lines) {
    const field = href && document.getElementById(href.slice(1));
    if (!field || field.matches("[type=checkbox]")) continue; // a box says a whole sentence
    const own = document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
    const words = own ?? field.closest("fieldset")?.querySelector("legend");
    const label = words?.firstChild?.textContent?.replace(/[?？]$/, "");
    if (label) labels[href] = label;
  }
  return labels;
}
