import type { Activity } from "../case/case-file";
import type { Factor, GwpSet } from "../case/factor";
import type { Exact } from "../decimal";
import type { Lookup } from "../inventory/lookup";
import type { LineFlag } from "../inventory/types";
import type { Word } from "../words/en";

/**
 * number: a decimal; share: 0–1; percent: 0–100; ratio: a decimal or "44/12";
 * amount: a number with its unit, "12 kg"; perUnit: a number with two, "43.0 GJ/t";
 * choice: one of `choices`; composition: "HFC-32 50, HFC-125 50", gases by mass in per cent;
 * mix: "KEY 60, KEY 30", factors with their per cent; amounts: "KEY 12 t, KEY 3 kWh".
 */
export type InputKind =
  | "number"
  | "share"
  | "percent"
  | "ratio"
  | "amount"
  | "perUnit"
  | "choice"
  | "composition"
  | "mix"
  | "amounts";

/** What a method asks beside the activity's quantity; its name is the key in `activity.inputs`. */
export type MethodInput = {
  readonly name: string;
  /** Head of its column in the import templates: `leak_rate_pct`. */
  readonly column: string;
  readonly kind: InputKind;
  /** Of a number, as the form shows it; "" where it has none or brings its own. */
  readonly unit: string;
  readonly required: boolean;
  /** Taken where nothing is given; null: the term stays out. */
  readonly otherwise: string | null;
  readonly choices: readonly string[];
  /** The least a number may be, null where it may be below zero; an `above` one is more than it. */
  readonly least: string | null;
  readonly above: boolean;
  readonly word: Word;
};

/** A step from what was entered to what the factor multiplies, for the trace; the value is exact. */
export type MethodStep = { readonly word: Word; readonly value: Exact; readonly unit: string };

/** What of a fuel's carbon becomes fossil CO2: both shares are of the CO2 alone; CH4 and N2O come from all of the fuel. */
export type Burnt = { readonly oxidation: Exact; readonly biogenic: Exact };

/** A part of an activity that one factor counts. */
export type Term = {
  readonly factor: Factor;
  /** In the factor's unit. */
  readonly quantity: Exact;
  readonly burnt?: Burnt;
  readonly steps: readonly MethodStep[];
  /** What the method itself says against the figure. */
  readonly flags?: readonly LineFlag[];
};

export type Part = { readonly name: string; readonly share: Exact };
export type Amount = { readonly value: Exact; readonly unit: string };
export type PerUnit = { readonly value: Exact; readonly over: string; readonly under: string };
export type KeyedAmount = Amount & { readonly key: string };

/** Inputs as values, by the names of their rows; undefined where nothing is given and nothing stands for it. */
export type InputValues = {
  readonly number: (name: string) => Exact;
  readonly maybe: (name: string) => Exact | undefined;
  readonly text: (name: string) => string | undefined;
  readonly amount: (name: string) => Amount | undefined;
  readonly perUnit: (name: string) => PerUnit;
  readonly parts: (name: string) => readonly Part[] | undefined;
  readonly amounts: (name: string) => readonly KeyedAmount[];
};

export type Given = {
  readonly activity: Activity;
  readonly factor: Factor;
  readonly set: GwpSet;
  readonly lookup: Lookup;
  readonly inputs: InputValues;
};

export type Reference = {
  readonly standard: string;
  readonly clause: string;
  readonly level: "A" | "B" | "C";
};

/** A row of the table of methods (domain.md 3.2): the engine, the form, the templates and the docs all read it. */
export type Method = {
  /** As `activity.method` has it; "" is quantity × factor. */
  readonly key: string;
  /** Formula of domain.md 3.2: `S1.energy`. */
  readonly formula: string;
  /** As a reader of the standard writes it: "Q × NCV × EF × OX". */
  readonly expression: string;
  readonly word: Word;
  /** What the activity's quantity is under this method, and its column in the import templates. */
  readonly quantity: Word;
  readonly quantityColumn: string;
  readonly reference: Reference;
  /** Keys of the categories it may be used in; empty: all. */
  readonly categories: readonly string[];
  readonly inputs: readonly MethodInput[];
  /** Cases that prove it: names in test/golden/methods. */
  readonly golden: readonly string[];
  /** Throws a Refusal whose fields are names of inputs, `quantity`, `unit` or `factor`. */
  readonly terms: (given: Given) => readonly Term[];
};
