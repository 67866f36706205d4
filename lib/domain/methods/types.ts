import type { Activity, CaseFile } from "../case/case-file";
import type { Factor, Gas } from "../case/factor";
import type { Exact } from "../decimal";
import type { Lookup } from "../inventory/lookup";
import type { Word } from "../words/en";

/** What a method asks beside the activity's quantity; its name is the key in `activity.inputs`. */
export type MethodInput = {
  readonly name: string;
  /** Head of its column in the import templates: `leak_rate_pct`. */
  readonly column: string;
  /** share: 0–1; percent: 0–100; perUnit: "43.0 GJ/t", a number with two units; composition: "HFC-32 50, HFC-125 50". */
  readonly kind:
    | "number"
    | "share"
    | "percent"
    | "perUnit"
    | "year"
    | "currency"
    | "choice"
    | "composition";
  /** Of a number, as the form shows it; "" where it has none. */
  readonly unit: string;
  readonly required: boolean;
  /** Taken where nothing is given; null: the term stays out. */
  readonly otherwise: string | null;
  readonly choices: readonly string[];
  readonly word: Word;
};

/** A step from what was entered to what the factor multiplies, for the trace; the value is exact. */
export type MethodStep = { readonly word: Word; readonly value: Exact; readonly unit: string };

/** A part of an activity that one factor counts. */
export type Term = {
  readonly factor: Factor;
  /** In the factor's unit. */
  readonly quantity: Exact;
  /** What share of a gas's mass is emitted so: oxidation, fossil share; absent: all of it. */
  readonly scale?: (gas: Gas | "biogenic_CO2") => Exact;
  readonly steps: readonly MethodStep[];
};

export type Given = {
  readonly file: CaseFile;
  readonly activity: Activity;
  readonly factor: Factor;
  readonly lookup: Lookup;
  /** An input's own text, or what stands for it; undefined where there is neither. */
  readonly input: (name: string) => string | undefined;
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
  /** What the activity's quantity is under this method. */
  readonly quantity: Word;
  readonly reference: {
    readonly standard: string;
    readonly clause: string;
    readonly level: "A" | "B" | "C";
  };
  /** Keys of the categories it may be used in; empty: all. */
  readonly categories: readonly string[];
  readonly inputs: readonly MethodInput[];
  /** Cases that prove it: names in test/golden/methods. */
  readonly golden: readonly string[];
  /** Throws a Refusal whose fields are names of inputs, `unit` or `factor`. */
  readonly terms: (given: Given) => readonly Term[];
};
