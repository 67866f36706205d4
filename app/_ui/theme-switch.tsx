"use client";
import clsx from "clsx";
import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";

const icons = { system: Monitor, light: Sun, dark: Moon } as const;
type Theme = keyof typeof icons;
const names = Object.keys(icons) as readonly Theme[];

type Props = { readonly label: string; readonly words: Readonly<Record<Theme, string>> };

/** System, light or dark. Drawn once scripts run, as without them there is nothing to switch. */
export function ThemeSwitch({ label, words }: Props) {
  const { theme, setTheme } = useTheme();
  const awake = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return (
    <fieldset className={clsx("flex w-fit rounded-md border", !awake && "invisible")}>
      <legend className="sr-only">{label}</legend>
      {names.map((name) => {
        const Icon = icons[name];
        const chosen = awake && theme === name;
        return (
          <button
            key={name}
            type="button"
            aria-pressed={chosen}
            aria-label={words[name]}
            title={words[name]}
            onClick={() => setTheme(name)}
            className={clsx(
              "inline-flex size-9 items-center justify-center rounded-md max-md:size-11",
              chosen ? "bg-primary-soft text-primary" : "text-muted-foreground hover:bg-muted",
            )}
          >
            <Icon aria-hidden className="size-4" />
          </button>
        );
      })}
    </fieldset>
  );
}
