import type { Measure } from "@/lib/domain/case/case-file";
import { measureTypes } from "@/lib/domain/measures/measure-types";
import { modelInputs } from "@/lib/domain/measures/models";

export type Model = Measure["model"];
/** What kind of measure the form is for, and which model computes it. */
export type Chosen = { readonly type: string; readonly model: Model };
export type ChosenQuery = {
  readonly type?: string;
  readonly model?: string;
  readonly choose?: string;
};

export const models = Object.keys(modelInputs).filter(isModel);

/** What the address chose; the kind's own model where it names none. */
export function chosenOf({ type, model }: ChosenQuery): Chosen | undefined {
  const kind = measureTypes.find(({ key }) => key === type);
  if (!kind) return undefined;
  return { type: kind.key, model: model && isModel(model) ? model : kind.model };
}

function isModel(name: string): name is Model {
  return name in modelInputs;
}
