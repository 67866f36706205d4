import { z } from "zod";

/** As much of a JSON Schema as a page of documentation shows. */
const schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), schema).optional();
  },
  get items() {
    return schema.optional();
  },
  get anyOf() {
    return z.array(schema).optional();
  },
});
export type ApiSchema = z.output<typeof schema>;

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean(),
        description: z.string().default(""),
        schema,
      }),
    )
    .default([]),
  /** Asks for a key. */
  security: z.array(z.unknown()).default([]),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ schema })) })
    .optional(),
  responses: z.record(
    z.string(),
    z.looseObject({
      description: z.string(),
      content: z.record(z.string(), z.looseObject({ schema })).optional(),
    }),
  ),
});
export type ApiOperation = z.output<typeof operation>;

const documented = z.looseObject({
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.looseObject({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), schema) }),
});

/** An OpenAPI document in the shape that its page is drawn from. */
export const readOpenApi = (document: unknown) => documented.parse(document);

/** The name a schema goes by: its reference, its list's, or its plain type. */
export function typeName(one: ApiSchema): string {
  if (one.$ref) return one.$ref.split("/").at(-1) ?? one.$ref;
  if (one.anyOf) return one.anyOf.map(typeName).join(" | ");
  if (one.items) return `${typeName(one.items)}[]`;
  if (one.enum) return one.enum.map(String).join(" | ");
  if (one.const !== undefined) return JSON.stringify(one.const);
  const type = Array.isArray(one.type) ? one.type.join(" | ") : (one.type ?? "any");
  return one.format ? `${type} (${one.format})` : type;
}
