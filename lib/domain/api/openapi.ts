import { z } from "zod";
import { claimTypes } from "../case/case-file";
import { documentKinds } from "../inputs/document";
import { programmes } from "../programmes";
import { certificateStates } from "../workflow";
import * as entering from "./import-schemas";
import { importPaths } from "./openapi-imports";
import { inPath, inQuery, type Json, json, refused } from "./openapi-parts";
import { reportPaths } from "./openapi-reports";
import { yearPaths } from "./openapi-years";
import * as reading from "./report-schemas";
import * as register from "./schemas";
import * as finding from "./serial-schemas";
import * as yearly from "./year-schemas";

const version = "1.4.0";
const unchanged = { description: "Not changed since the ETag sent in If-None-Match" };
const cached = {
  ETag: { description: "Send it back in If-None-Match", schema: { type: "string" } },
};

/** The machine interface as OpenAPI 3.1, its schemas those that the answers are checked by. */
export function openApi(origin: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Zeroproof",
      version,
      description:
        "The public register, which needs no account: what was counted, verified, retired, and what each claim leaves out; its figures are free to use under CC BY 4.0. And data entry for an organisation's programs, with an API key of a person who enters data there. Masses are exact decimal text in tonnes of CO2 equivalent.",
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: origin }],
    tags: [
      { name: "register", description: "Issued certificates" },
      { name: "data entry", description: "An organisation's own years" },
    ],
    paths: {
      "/api/v1/certificates": { get: listOperation },
      "/api/v1/certificates/{number}": { get: showOperation },
      "/api/documents/{number}/{kind}/{locale}": { get: paperOperation },
      "/api/v1/serials": { get: serialOperation },
      ...yearPaths,
      ...reportPaths,
      ...importPaths,
    },
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        apiKey: { type: "http", scheme: "bearer", description: "Made at /account/keys" },
      },
    },
  };
}

const number = inPath("number", "Such as CN-2026-000001-7");

const listOperation = {
  operationId: "listCertificates",
  tags: ["register"],
  summary: "The register, the newest certificate first",
  parameters: [
    inQuery("text", "Holder, number or project", { type: "string", maxLength: 200 }),
    inQuery("year", "The reporting year's label", { type: "string", maxLength: 20 }),
    inQuery("status", "As of today", { type: "string", enum: [...certificateStates] }),
    inQuery("type", "The kind of claim", { type: "string", enum: [...claimTypes] }),
    inQuery("country", "The holder's, such as CN", { type: "string", pattern: "^[A-Z]{2}$" }),
    inQuery("verifier", "The verification body's short name", { type: "string", maxLength: 60 }),
    inQuery(
      "credit",
      "A credit's project number, a part of its serial, or a serial with any number of its block",
      {
        type: "string",
        maxLength: 200,
      },
    ),
    inQuery("format", "Of the answer; the next page of either is in the `Link` header", {
      type: "string",
      enum: ["json", "csv"],
      default: "json",
    }),
    inQuery("cursor", "`nextCursor` of the page before", { type: "string" }),
    inQuery("limit", "How many, 25 unless told", { type: "integer", minimum: 1, maximum: 100 }),
  ],
  responses: {
    "200": {
      description: "A page of the register",
      headers: cached,
      content: {
        ...json("CertificateList").content,
        "text/csv": {
          schema: { type: "string", description: "A certificate a row, under a head" },
        },
      },
    },
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

const serialOperation = {
  operationId: "findSerial",
  tags: ["register"],
  summary: "Which retirements hold numbers of a carbon credit's serial",
  parameters: [
    inQuery("serial", "As its registry prints it", { type: "string", maxLength: 200 }, true),
    inQuery("programme", "Where it is known; else every form it fits is tried", {
      type: "string",
      enum: programmes.map(({ key }) => key),
    }),
  ],
  responses: {
    "200": { description: "What is recorded here", headers: cached, ...json("SerialAnswer") },
    "304": unchanged,
    "422": refused("The serial does not fit the programme's form; the part at fault is named"),
  },
};

const paperOperation = {
  operationId: "downloadPaper",
  tags: ["register"],
  summary: "A paper as it was stored at issue",
  parameters: [
    number,
    inPath("kind", "Which paper", { type: "string", enum: [...documentKinds] }),
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
  const [told, sent] = [schemasOf("output"), schemasOf("input")];
  return Object.fromEntries(
    Object.keys(told)
      .filter((name) => names.has(name))
      .map((name) => {
        const { $schema: _, $id: __, ...schema } = { ...(bodies.has(name) ? sent : told)[name] };
        return [name, schema];
      }),
  );
}

const schemasOf = (io: "input" | "output") =>
  z.toJSONSchema(z.globalRegistry, { io, uri: (id) => `#/components/schemas/${id}` }).schemas;

/** What is sent: a field with a default may be left out. */
const bodies = new Set(["ActivityInput", "ImportConfirmation", "ImportRows"]);
/** Of all that carries an id, what the machine interface speaks of. */
const names = new Set([
  ...register.apiSchemaNames,
  ...[reading, entering, finding, yearly]
    .flatMap(Object.values<z.ZodType>)
    .flatMap((schema) => z.globalRegistry.get(schema)?.id ?? []),
]);
