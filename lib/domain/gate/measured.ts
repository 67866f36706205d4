import type { Told } from "../refusal";

/** What a rule measured, as it is said: numbers as they are, an opinion's kind or a person's part in words. */
export function measuredTold(measured: string): Told {
  const [code = "", ...rest] = measured.split(";");
  return { word: "gate.measured", values: { code, rest: rest.map((one) => `;${one}`).join("") } };
}
