import type { Activity } from "../case/case-file";
import type { GwpSet } from "../case/factor";
import { gasKeys } from "./fugitive";
import { findMethod } from "./methods";

const separators = /[,，;；、]/;

/** The keys of factors that an activity's inputs may mean, for whoever loads a year's factors beforehand. */
export function factorsNamed(activity: Activity, set: GwpSet): readonly string[] {
  const rows = findMethod(activity.method)?.inputs ?? [];
  return rows.flatMap(({ name, kind }) => {
    if (kind !== "composition" && kind !== "mix" && kind !== "amounts") return [];
    const firsts = (activity.inputs[name] ?? "")
      .split(separators)
      .map((item) => item.trim().split(/\s/)[0] ?? "")
      .filter(Boolean);
    return kind === "composition" ? firsts.flatMap((gas) => gasKeys(gas, set)) : firsts;
  });
}
