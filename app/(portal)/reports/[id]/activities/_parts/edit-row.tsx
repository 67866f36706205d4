"use client";
import { CircleAlert, CircleCheck } from "lucide-react";
import { type KeyboardEvent, useActionState, useEffect, useId, useRef } from "react";
import { Button } from "@/app/_ui/button";
import { useTold } from "@/app/_ui/told";
import type { FormState } from "@/lib/domain/form-state";
import { saveRow } from "../actions";
import { pasteDown } from "./paste-down";

type Shown = "category" | "site" | "period" | "unit" | "grams";
type Props = {
  readonly reportId: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<Shown, string>>;
  readonly words: {
    readonly quantity: string;
    readonly note: string;
    readonly save: string;
    readonly saved: string;
    readonly heads: Readonly<Record<Shown | "quantity" | "note", string>>;
  };
};

const box =
  "w-full min-w-24 rounded-md border border-control bg-surface px-2 py-1 text-sm text-foreground aria-invalid:border-2 aria-invalid:border-destructive max-md:min-h-11";

/** One activity with its quantity and note open. Enter saves and goes down; the arrows go up and down. */
export function EditRow({ reportId, fields, cells, words }: Props) {
  const [state, send, pending] = useActionState(saveRow, { status: "idle" } satisfies FormState);
  const id = useId();
  const tell = useTold();
  const quantity = useRef<HTMLInputElement>(null);
  const { key = "", quantity: first = "", note = "", ...rest } = fields;
  useEffect(() => {
    if (state.status === "done") beside(quantity.current, 1)?.focus();
  }, [state]);
  const refused = state.status !== "idle" && state.status !== "done";
  const told = state.fields?.quantity ?? state.fields?.note;
  const problem = refused ? tell(told ?? { word: state.word ?? "refusal.invalid" }) : undefined;
  return (
    <tr>
      <th scope="row">{key}</th>
      <td data-label={words.heads.category}>{cells.category}</td>
      <td data-label={words.heads.site}>{cells.site}</td>
      <td data-label={words.heads.period}>{cells.period}</td>
      <td data-label={words.heads.quantity} className="figure">
        <input
          ref={quantity}
          key={first}
          form={id}
          name="quantity"
          defaultValue={state.kept?.quantity ?? first}
          inputMode="decimal"
          autoComplete="off"
          aria-label={words.quantity}
          aria-invalid={refused || undefined}
          aria-describedby={refused ? `${id}-problem` : undefined}
          data-grid="quantity"
          onKeyDown={walk}
          onPaste={pasteDown}
          className={`${box} text-right tabular-nums`}
        />
        {problem && (
          <span id={`${id}-problem`} className="mt-1 flex items-start gap-1 text-destructive">
            <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
            <span className="whitespace-normal text-left">{problem}</span>
          </span>
        )}
      </td>
      <td data-label={words.heads.unit}>{cells.unit}</td>
      <td data-label={words.heads.note}>
        <input
          form={id}
          name="note"
          defaultValue={state.kept?.note ?? note}
          aria-label={words.note}
          className={box}
        />
      </td>
      <td data-label={words.heads.grams} className="figure">
        {cells.grams}
      </td>
      <td>
        <form id={id} action={send} className="flex items-center gap-2">
          <input type="hidden" name="reportId" value={reportId} />
          <input type="hidden" name="key" value={key} />
          {Object.entries(rest).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button type="submit" size="small" busy={pending} aria-label={`${words.save} ${key}`}>
            {words.save}
          </Button>
          <span role="status" className="text-success">
            {state.status === "done" && (
              <>
                <CircleCheck aria-hidden className="size-4" />
                <span className="sr-only">{words.saved}</span>
              </>
            )}
          </span>
        </form>
      </td>
    </tr>
  );
}

/** Up and down among the quantities of the table. */
function walk(event: KeyboardEvent<HTMLInputElement>) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const next = step && beside(event.currentTarget, step);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

function beside(input: HTMLInputElement | null, step: number): HTMLInputElement | undefined {
  const all = input?.closest("table")?.querySelectorAll<HTMLInputElement>("[data-grid]") ?? [];
  const list = [...all];
  return input ? list[list.indexOf(input) + step] : undefined;
}
