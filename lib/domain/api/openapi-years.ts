import { inPath, json, refused } from "./openapi-parts";

const slug = inPath("slug", "The holder's, such as ant-demo");

/** What an organisation has published of its years, with a certificate or without. */
export const yearPaths = {
  "/api/v1/organisations/{slug}/years": {
    get: {
      operationId: "listYears",
      tags: ["register"],
      summary: "The years that an organisation has published: totals, base year and intensities",
      parameters: [slug],
      responses: {
        "200": { description: "The earliest year first", ...json("PublicYears") },
        "304": { description: "Not changed since the ETag sent in If-None-Match" },
        "404": refused("It has published no year"),
      },
    },
  },
  "/api/v1/organisations/{slug}/years/{label}/annual-report/{locale}": {
    get: {
      operationId: "downloadAnnualReport",
      tags: ["register"],
      summary: "The annual report of a published year, with a certificate or without",
      parameters: [
        slug,
        inPath("label", "The year's, such as 2022"),
        inPath("locale", "Its language", { type: "string", enum: ["en", "zh-CN"] }),
      ],
      responses: {
        "200": {
          description: "The file",
          content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
        },
        "404": refused("No such year is published, or its opinion stands no more"),
      },
    },
  },
};
