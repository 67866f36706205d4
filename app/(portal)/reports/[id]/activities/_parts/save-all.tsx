"use client";
import type { MouseEvent } from "react";
import { Button } from "@/app/_ui/button";

/** Saves every row of the table before it in which something was typed or pasted. */
export function SaveAll({ children }: { readonly children: string }) {
  return (
    <Button variant="outline" onClick={saveChanged}>
      {children}
    </Button>
  );
}

function saveChanged(event: MouseEvent<HTMLButtonElement>): void {
  const inputs = event.currentTarget.closest("[data-rows]")?.querySelectorAll("input[form]") ?? [];
  const forms = new Set<HTMLFormElement>();
  for (const input of inputs)
    if (input instanceof HTMLInputElement && input.form && input.value !== input.defaultValue)
      forms.add(input.form);
  for (const form of forms) form.requestSubmit();
}
