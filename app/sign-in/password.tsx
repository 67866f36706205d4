"use client";
import { useState, useSyncExternalStore } from "react";
import { Button } from "../_ui/button";
import { Input } from "../_ui/input";

type Props = { readonly show: string; readonly hide: string; readonly label: string };

/** A password's input with a button that shows it; the button is there once scripts run. */
export function PasswordInput({ show, hide, label }: Props) {
  const [shown, setShown] = useState(false);
  const awake = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return (
    <span className="flex gap-2">
      <Input
        type={shown ? "text" : "password"}
        autoComplete="current-password"
        spellCheck={false}
        autoCapitalize="none"
        width="full"
      />
      {awake && (
        <Button aria-label={label} aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? hide : show}
        </Button>
      )}
    </span>
  );
}
