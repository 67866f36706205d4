"use client";
import { X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { traceId } from "./trace-href";

type Props = {
  readonly words: {
    readonly title: string;
    readonly close: string;
    readonly loading: string;
    readonly failed: string;
    readonly open: string;
  };
};
type State = "loading" | "shown" | "failed";

/**
 * Opens the page behind a traced number in a panel beside it: the platform's own modal dialog, which holds
 * the focus, gives it back and closes by Esc. One panel serves a whole page; with scripts off, or with a
 * key held for a new tab, the number is the link it is.
 */
export function TracePanel({ words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>("loading");
  const [address, setAddress] = useState("");
  const [name, setName] = useState("");
  const id = useId();

  useEffect(() => {
    const asked = new AbortController();
    let latest = 0;
    async function show(href: string) {
      latest += 1;
      const mine = latest;
      setAddress(href);
      setState("loading");
      place.current?.replaceChildren();
      if (dialog.current?.open === false) dialog.current.showModal();
      const found = await contentOf(href, asked.signal);
      if (mine !== latest || asked.signal.aborted) return;
      if (found) place.current?.replaceChildren(found);
      setName(found?.querySelector("h2")?.textContent ?? "");
      setState(found ? "shown" : "failed");
      dialog.current?.scrollTo({ top: 0 });
    }
    function onClick(event: MouseEvent) {
      const href = tracedHref(event);
      if (!href) return;
      event.preventDefault(); // before the router, which leaves a prevented click alone
      void show(href);
    }
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      asked.abort();
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="layer layer-modal my-0 mr-0 ml-auto h-dvh max-h-dvh w-full max-w-4xl border-l bg-background p-4 text-left text-base font-normal whitespace-normal text-foreground shadow-xl sm:p-6 print:hidden"
    >
      <form method="dialog" className="float-right -mt-2 -mr-2 ml-2">
        <button
          type="submit"
          aria-label={words.close}
          className="inline-flex size-10 items-center justify-center rounded-md hover:bg-muted max-md:size-11"
        >
          <X aria-hidden className="size-5" />
        </button>
      </form>
      <h2 id={id} className="mb-4 text-sm text-muted-foreground">
        {words.title}
      </h2>
      <div role="status">
        {state === "loading" && <p>{words.loading}</p>}
        {state === "shown" && <p className="sr-only">{name}</p>}
        {state === "failed" && (
          <p>
            {words.failed} <a href={address}>{words.open}</a>
          </p>
        )}
      </div>
      <div ref={place} />
    </dialog>
  );
}

/** The address of a traced number that was plainly clicked; a middle button or a held key opens a tab. */
function tracedHref(event: MouseEvent): string | undefined {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = event.target instanceof Element ? event.target.closest("a[data-trace]") : null;
  return link instanceof HTMLAnchorElement ? link.href : undefined;
}

/** What the page shows, as an element of this document; undefined where it could not be had. */
async function contentOf(href: string, signal: AbortSignal): Promise<Element | undefined> {
  try {
    const answer = await fetch(href, { headers: { accept: "text/html" }, signal });
    if (!answer.ok) return undefined;
    const read = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = read.getElementById(traceId);
    if (!found) return undefined;
    found.removeAttribute("id");
    return document.adoptNode(found);
  } catch {
    return undefined;
  }
}
