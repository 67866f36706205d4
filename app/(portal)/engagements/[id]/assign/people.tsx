import { useId } from "react";

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
        <label key={userId} className="flex items-center gap-3 py-1">
          <input
            type="checkbox"
            name={`${name}[]`}
            value={userId}
            defaultChecked={ticked.some((one) => one.userId === userId)}
            className="size-6 shrink-0 accent-primary"
          />
          {shown}
        </label>
      ))}
    </fieldset>
  );
}
