export type Json = Readonly<Record<string, unknown>>;

/** A schema by its id, where the document keeps it. */
export function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

export const json = (name: string) => ({
  content: { "application/json": { schema: reference(name) } },
});

export const refused = (description: string, name = "Problem") => ({
  description,
  content: { "application/problem+json": { schema: reference(name) } },
});

export const inQuery = (name: string, description: string, schema: Json, required = false) => ({
  name,
  in: "query",
  required,
  description,
  schema,
});

export const inPath = (name: string, description: string, schema: Json = { type: "string" }) => ({
  name,
  in: "path",
  required: true,
  description,
  schema,
});

export const inHead = (name: string, description: string, required: boolean) => ({
  name,
  in: "header",
  required,
  description,
  schema: { type: "string" },
});
