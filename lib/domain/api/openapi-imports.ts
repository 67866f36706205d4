import { importModes } from "../import/import-job";
import { templateKeys } from "../import/template";
import { body, looking, writing } from "./openapi-operations";
import { inPath, inQuery, json, refused } from "./openapi-parts";

const report = inPath("id", "The report's id");
const job = inPath("job", "The job's id");
const template = inQuery(
  "template",
  "Which import template",
  { type: "string", enum: [...templateKeys] },
  true,
);
const fileName = inQuery("fileName", "As the page lists it", { type: "string", maxLength: 200 });
const binary = { schema: { type: "string", format: "binary" } };
const files = {
  "text/csv": binary,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": binary,
};

/** Sheets: in one request, or as a job beside it. */
export const importPaths = {
  "/api/v1/reports/{id}/imports": {
    get: looking({
      id: "listImports",
      summary: "Imports that stand",
      parameters: [report],
      answers: { "200": { description: "The latest first", ...json("ImportList") } },
    }),
    post: writing(
      {
        id: "importSheet",
        summary: "Import a sheet: all of it, or its valid rows, or a dry run",
        parameters: [
          report,
          template,
          inQuery("mode", "`all` unless told: one bad cell stops the sheet", {
            type: "string",
            enum: [...importModes],
          }),
          inQuery("dryRun", "`true`: nothing is written", {
            type: "string",
            enum: ["true", "false"],
          }),
          fileName,
        ],
        answers: {
          "200": { description: "Nothing to write, or a dry run", ...json("ImportAnswer") },
          "201": { description: "Written", ...json("ImportAnswer") },
          "415": refused("Neither CSV, XLSX nor JSON"),
          "422": refused("Bad cells, each with its remedy", "ImportRefused"),
        },
      },
      { ...files, ...body("ImportRows") },
    ),
  },
  "/api/v1/reports/{id}/imports/{import}": {
    delete: writing({
      id: "undoImport",
      summary: "Take an import back",
      parameters: [report, inPath("import", "The import's id")],
      answers: { "200": { description: "What went", ...json("ImportUndone") } },
    }),
  },
  "/api/v1/reports/{id}/import-jobs": {
    post: writing(
      {
        id: "startImportJob",
        summary: "Have a long file checked beside the request",
        parameters: [report, template, fileName],
        answers: {
          "202": { description: "Ask for it at its Location", ...json("ImportJob") },
          "415": refused("Neither CSV nor XLSX"),
        },
      },
      files,
    ),
  },
  "/api/v1/reports/{id}/import-jobs/{job}": {
    get: looking({
      id: "showImportJob",
      summary: "How far a job is, and what it found",
      parameters: [report, job],
      answers: { "200": { description: "The job", ...json("ImportJob") } },
    }),
    delete: writing({
      id: "cancelImportJob",
      summary: "Stop a job",
      parameters: [report, job],
      answers: { "200": { description: "Nothing of it is written", ...json("ImportJob") } },
    }),
  },
  "/api/v1/reports/{id}/import-jobs/{job}/confirmation": {
    post: writing(
      {
        id: "confirmImportJob",
        summary: "Have a checked job written",
        parameters: [report, job],
        answers: { "202": { description: "It is being written", ...json("ImportJob") } },
      },
      body("ImportConfirmation"),
    ),
  },
};
