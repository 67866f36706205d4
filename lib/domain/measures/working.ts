import { type Numeric, textOf } from "../decimal";

/** A step's numbers as they were put in: working`${2} · ${"0.5"}` is "2 · 0.5"; six decimals at most. */
export function working(texts: TemplateStringsArray, ...numbers: readonly Numeric[]): string {
  return texts
    .map((text, index) => {
      const number = numbers[index];
      return number === undefined ? text : `${text}${textOf(number, 6).replace("-", "−")}`;
    })
    .join("");
}
