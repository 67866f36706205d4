import { inHead, type Json, reference, refused } from "./openapi-parts";

const idempotencyKey = inHead(
  "Idempotency-Key",
  "Your own name for this request; kept 24 hours",
  true,
);

type Spoken = {
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly Json[];
  readonly answers: Json;
};

/** An operation for programs with a key that looks. */
export const looking = ({ id, summary, parameters, answers }: Spoken) => ({
  operationId: id,
  tags: ["data entry"],
  summary,
  security: [{ apiKey: [] }],
  parameters,
  responses: {
    ...answers,
    "401": refused("No live key"),
    "403": refused("The key's person may not do this"),
    "404": refused("There is none, or it is another organisation's"),
    "422": refused("A parameter is not valid"),
  },
});

/** One that writes: answered once for its Idempotency-Key, and counted. */
export const writing = ({ parameters, answers, ...spoken }: Spoken, content?: Json) => {
  const looked = looking({ ...spoken, parameters: [...parameters, idempotencyKey], answers });
  return {
    ...looked,
    ...(content && { requestBody: { required: true, content } }),
    responses: {
      "409": refused("Not possible now, or the same request is being worked on"),
      "413": refused("Too large"),
      "429": refused("More than 60 writes a minute or 20 sheets an hour; see Retry-After"),
      ...looked.responses,
      "422": answers["422"] ?? refused("Not valid, or the key belongs to another request"),
    },
  };
};
/** A JSON body of this schema. */
export const body = (name: string) => ({ "application/json": { schema: reference(name) } });
