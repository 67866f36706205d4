"use client";
import { X } from "lucide-react";
import { useEffect, useState } from "react";

const name = "zeroproof:toast";

/** Confirms a small thing in a line at the bottom right; errors never stand only here. */
export function toast(text: string): void {
  window.dispatchEvent(new CustomEvent(name, { detail: text }));
}

/** Where toasts appear; stands once in the shell. Five seconds, longer under pointer or focus. */
export function Toasts({ close }: { close: string }) {
  const [text, setText] = useState("");
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const show = (event: Event) => event instanceof CustomEvent && setText(String(event.detail));
    window.addEventListener(name, show);
    return () => window.removeEventListener(name, show);
  }, []);
  useEffect(() => {
    if (!text || held) return;
    const timer = setTimeout(() => setText(""), 5000);
    return () => clearTimeout(timer);
  }, [text, held]);
  return (
    <div role="status" className="fixed right-4 bottom-4 z-50 max-w-sm print:hidden">
      {text && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only waits while looked at
        <div
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="flex items-center gap-3 rounded-md border bg-surface py-2 pr-2 pl-4 shadow-lg"
        >
          {text}
          <button
            type="button"
            aria-label={close}
            onClick={() => setText("")}
            className="inline-flex size-8 items-center justify-center rounded-md hover:bg-muted"
          >
            <X aria-hidden className="size-4" />
          </button>
        </div>
      )}
    </div>
  );
}
