"use client";
import { useFormStatus } from "react-dom";

/** Shown while the papers are being drawn: what is going on, and that it goes on without the page. */
export function Drawing({ label, text }: { label: string; text: string }) {
  const { pending } = useFormStatus();
  return (
    <div role="status" className="max-w-reading">
      {pending && (
        <div className="space-y-2 rounded-md border bg-surface p-4">
          <p className="font-medium">{label}</p>
          <progress aria-label={label} className="progress" />
          <p className="text-sm text-muted-foreground">{text}</p>
        </div>
      )}
    </div>
  );
}
