import { body, looking, writing } from "./openapi-operations";
import { inHead, inPath, inQuery, json } from "./openapi-parts";

const report = inPath("id", "The report's id");
const etag = { ETag: { description: "Send it in If-Match", schema: { type: "string" } } };

/** Years, activities and traces, for programs with a key. */
export const reportPaths = {
  "/api/v1/reports": {
    get: looking({
      id: "listReports",
      summary: "The years of the key's organisation",
      parameters: [],
      answers: { "200": { description: "The latest first", ...json("ReportList") } },
    }),
  },
  "/api/v1/reports/{id}": {
    get: looking({
      id: "showReport",
      summary: "A year with its totals",
      parameters: [report],
      answers: { "200": { description: "The year", ...json("Report") } },
    }),
  },
  "/api/v1/reports/{id}/activities": {
    get: looking({
      id: "listActivities",
      summary: "Activities by key, a page at a time",
      parameters: [
        report,
        inQuery("scope", "1, 2 or 3", { type: "integer", enum: [1, 2, 3] }),
        inQuery("site", "A site's key", { type: "string" }),
        inQuery("category", "A category's key", { type: "string" }),
        inQuery("missing", "Without it", {
          type: "string",
          enum: ["evidence", "figure", "quantity"],
        }),
        inQuery("search", "Words of key, source, supplier or note", { type: "string" }),
        inQuery("cursor", "`nextCursor` of the page before", { type: "string" }),
        inQuery("limit", "How many, 100 unless told", {
          type: "integer",
          minimum: 1,
          maximum: 500,
        }),
      ],
      answers: { "200": { description: "A page", ...json("ActivityList") } },
    }),
  },
  "/api/v1/reports/{id}/activities/{key}": {
    get: looking({
      id: "showActivity",
      summary: "One activity",
      parameters: [report, inPath("key", "The activity's key")],
      answers: { "200": { description: "The activity", headers: etag, ...json("Activity") } },
    }),
    put: writing(
      {
        id: "putActivity",
        summary: "Add an activity, or with If-Match change it",
        parameters: [
          report,
          inPath("key", "The activity's key"),
          inHead("If-Match", "The ETag that was read; without it the activity is added", false),
        ],
        answers: {
          "200": { description: "Changed", headers: etag, ...json("Activity") },
          "201": { description: "Added", headers: etag, ...json("Activity") },
        },
      },
      body("ActivityInput"),
    ),
  },
  "/api/v1/reports/{id}/trace": {
    get: looking({
      id: "traceFigure",
      summary: "The lines behind a figure",
      parameters: [
        report,
        inQuery("figure", "Such as inventory.totals.scope1", { type: "string" }, true),
        inQuery("page", "From 1, fifty lines each", { type: "integer", minimum: 1 }),
      ],
      answers: { "200": { description: "The trace", ...json("Trace") } },
    }),
  },
};
