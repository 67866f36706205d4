import clsx from "clsx";
import type { LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Kind, looks, type State, type Tone, tones } from "./status";

/** A state by colour, icon and word, the same everywhere: `<StatusChip kind="report" state="draft" />`. */
export function StatusChip<K extends Kind>({ kind, state }: { kind: K; state: State<K> }) {
  const t = useTranslations();
  const say = t as unknown as (word: string) => string; // every kind and state has its word
  const [tone, Icon] = looks[kind][state];
  return (
    <Chip tone={tone} icon={Icon}>
      {say(`states.${kind}.${String(state)}`)}
    </Chip>
  );
}

type ChipProps = { readonly tone: Tone; readonly icon?: LucideIcon; readonly children: ReactNode };

/** A chip with words of your own, for what is not a state: a kind of finding, a data-quality grade. */
export function Chip({ tone, icon: Icon, children }: ChipProps) {
  const look =
    "inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border px-2.5 py-0.5 text-sm font-medium leading-5";
  return (
    <span className={clsx(look, tones[tone])}>
      {Icon && <Icon aria-hidden className="size-3.5 shrink-0" />}
      {children}
    </span>
  );
}
