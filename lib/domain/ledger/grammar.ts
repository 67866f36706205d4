import { Refusal } from "../refusal";

export type Token = { readonly name: string; readonly form: RegExp };

/** How a programme's registry prints a serial: one row. What is known of it only from samples is level B. */
export type SerialGrammar = {
  /** The forms in use, the fullest first; each is its tokens in order, parted by hyphens. */
  readonly forms: readonly (readonly Token[])[];
  /** Names of the tokens within which the numbers count up: blocks of two numberings never overlap. */
  readonly numbering: readonly string[];
  /** A serial as the registry prints it. */
  readonly example: string;
  readonly source: string;
  readonly level: "A" | "B";
};

export type Tokens = (name: string) => string;

/**
 * The tokens of a serial by name, by the form it fits. Throws a Refusal that names the token at fault in the
 * form that it comes nearest to.
 */
export function tokensOf({ forms }: SerialGrammar, text: string): Tokens {
  const parts = text.replace(/\s+to\s+/i, "-").split("-");
  const fitting = forms.filter(({ length }) => length === parts.length);
  const tried = (fitting.length > 0 ? fitting : forms).map((form) => ({
    form,
    fault: form.findIndex((token, n) => !token.form.test(parts[n] ?? "")),
  }));
  const read = tried.find(({ form, fault }) => fault < 0 && form.length === parts.length);
  if (!read) throw nearest(tried, parts);
  const found = new Map(read.form.map(({ name }, n) => [name, parts[n] ?? ""]));
  return (name) => found.get(name) ?? "";
}

type Tried = { readonly form: readonly Token[]; readonly fault: number };

function nearest(tried: readonly Tried[], parts: readonly string[]): Refusal {
  const reach = ({ form, fault }: Tried) => (fault < 0 ? form.length : fault);
  const [best] = tried.toSorted((a, b) => reach(b) - reach(a));
  if (!best || best.fault >= 0)
    return malformed(best?.form[best.fault]?.name ?? "", parts[best?.fault ?? 0] ?? "");
  return malformed(best.form.at(-1)?.name ?? "", parts.slice(best.form.length).join("-"));
}

/** The refusal of one token, with what was found in its place. */
export function malformed(token: string, found: string): Refusal {
  return new Refusal("invalid", "checks.serial.token", { values: { token, found: found || "–" } });
}
