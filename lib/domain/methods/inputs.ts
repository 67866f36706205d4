import type { Word } from "../words/en";
import type { MethodInput } from "./types";

type More = Partial<Omit<MethodInput, "name" | "column" | "kind" | "word">>;

/** A row for an input; optional and without a stand-in unless `more` says otherwise. */
export function input(
  name: string,
  column: string,
  kind: MethodInput["kind"],
  word: Word,
  more: More = {},
): MethodInput {
  return {
    name,
    column,
    kind,
    word,
    unit: "",
    required: false,
    otherwise: null,
    choices: [],
    least: "0",
    above: false,
    ...more,
  };
}

/** The reporter's share of what was counted: a lorry's load, a supplier's output, a company's shares. */
export const allocation = input(
  "allocation",
  "allocation_share",
  "share",
  "methods.inputs.allocation",
  {
    otherwise: "1",
  },
);
