import { caseSchema } from "@/lib/domain/case/schema";
import { figuresSchema } from "@/lib/domain/trace/printed-schema";

const schemas = new Map<string, () => object>([
  ["case", caseSchema],
  ["figures", figuresSchema],
]);

/** `schema [case|figures]`: the JSON Schema of a case file, or of what `calculate` prints. */
export function run([name = "case", ...others]: readonly string[]): number {
  const schema = schemas.get(name);
  if (!schema || others.length > 0) {
    console.error("usage: zeroproof schema [case|figures]");
    return 2;
  }
  console.log(JSON.stringify(schema(), null, 2));
  return 0;
}
