import { z } from "zod";
import { certificateStates } from "../workflow";
import { apiSchemaNames } from "./schemas";

type Json = Readonly<Record<string, unknown>>;

const version = "1.0.0";
const json = (name: string) => ({
  content: { "application/json": { schema: reference(name) } },
});
const refused = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: reference("Problem") } },
});
const unchanged = { description: "Not changed since the ETag sent in If-None-Match" };
const cached = {
  ETag: { description: "Send it back in If-None-Match", schema: { type: "string" } },
};

/** The machine interface as OpenAPI 3.1, its schemas those that the answers are checked by. */
export function openApi(origin: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Zeroproof register",
      version,
      description:
        "Certificates of the public register: what was counted, verified, retired, and what each claim leaves out. Read only, no account. Masses are exact decimal text in tonnes of CO2 equivalent. Figures are free to use under CC BY 4.0.",
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: origin }],
    tags: [{ name: "register", description: "Issued certificates" }],
    paths: {
      "/api/v1/certificates": { get: listOperation },
      "/api/v1/certificates/{number}": { get: showOperation },
      "/api/documents/{number}/{kind}/{locale}": { get: paperOperation },
    },
    components: { schemas: componentSchemas() },
  };
}

const query = (name: string, description: string, schema: Json) => ({
  name,
  in: "query",
  required: false,
  description,
  schema,
});
const inPath = (name: string, description: string, schema: Json) => ({
  name,
  in: "path",
  required: true,
  description,
  schema,
});
const number = inPath("number", "Such as CN-2026-000001-7", { type: "string" });

const listOperation = {
  operationId: "listCertificates",
  tags: ["register"],
  summary: "The register, the newest certificate first",
  parameters: [
    query("text", "Holder, number or project", { type: "string", maxLength: 200 }),
    query("year", "The reporting year's label", { type: "string", maxLength: 20 }),
    query("status", "As of today", { type: "string", enum: [...certificateStates] }),
    query("cursor", "`nextCursor` of the page before", { type: "string" }),
    query("limit", "How many, 25 unless told", { type: "integer", minimum: 1, maximum: 100 }),
  ],
  responses: {
    "200": { description: "A page of the register", headers: cached, ...json("CertificateList") },
    "304": unchanged,
    "422": refused("A parameter is not valid"),
  },
};

const showOperation = {
  operationId: "showCertificate",
  tags: ["register"],
  summary: "A certificate whole",
  parameters: [number],
  responses: {
    "200": { description: "The certificate", headers: cached, ...json("Certificate") },
    "304": unchanged,
    "404": refused("No certificate has this number"),
    "422": refused("The check digit does not fit, or it is no number"),
  },
};

const paperOperation = {
  operationId: "downloadPaper",
  tags: ["register"],
  summary: "A paper as it was stored at issue",
  parameters: [
    number,
    inPath("kind", "Which paper", { type: "string", enum: ["certificate", "annual_report"] }),
    inPath("locale", "Its language", { type: "string", enum: ["en", "zh-CN"] }),
  ],
  responses: {
    "200": {
      description: "The file",
      headers: cached,
      content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
    },
    "304": unchanged,
    "404": refused("No such paper"),
  },
};

/** The schemas by their ids, each referring to the others where they stand in the document. */
function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
  });
  const own = Object.entries(schemas).filter(([name]) => apiSchemaNames.includes(name));
  return Object.fromEntries(
    own.map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}
