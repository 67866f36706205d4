import { caseSchema } from "@/lib/domain/case/schema";

/** `schema`: the case file's JSON Schema. */
export function run(args: readonly string[]): number {
  if (args.length > 0) {
    console.error("usage: zeroproof schema");
    return 2;
  }
  console.log(JSON.stringify(caseSchema(), null, 2));
  return 0;
}
