import { useId } from "react";
import { ListTick } from "@/app/_ui/list-tick";

type Person = { readonly userId: string; readonly name: string };
type Props = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly people: readonly Person[];
  readonly ticked: readonly { readonly userId: string }[];
  readonly none: string;
};

/** Some of a few people, all in sight; sent as a list however many are ticked. */
export function People({ name, legend, hint, people, ticked, none }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={hint && `${id}-hint`}>
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-sm text-muted-foreground">
          {hint}
        </p>
      )}
      {people.length === 0 && <p className="text-muted-foreground">{none}</p>}
      {people.map(({ userId, name: shown }) => (
        <div key={userId} className="flex items-start gap-3 py-1">
          <ListTick
            id={`${id}-${userId}`}
            name={name}
            value={userId}
            ticked={ticked.some((one) => one.userId === userId)}
          />
          <label htmlFor={`${id}-${userId}`} className="py-0.5">
            {shown}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
