import { NextIntlClientProvider } from "next-intl";
import { type ComponentProps, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { Year } from "@/app/(portal)/reports/_parts/year";
import { asMeasure } from "@/app/(portal)/reports/[id]/measures/_parts/as-measure";
import { MeasureForm } from "@/app/(portal)/reports/[id]/measures/_parts/form";
import type { Measure } from "@/lib/domain/case/case-file";
import { formRecord, parsed } from "@/lib/domain/form-input";
import { changeMeasureInput } from "@/lib/domain/inputs/entries";
import { messages } from "@/lib/domain/words/index";
import { measureOf } from "../golden/small-case";

vi.mock("@/app/(portal)/reports/[id]/measures/actions", () => ({
  newMeasure: () => undefined,
  saveMeasure: () => undefined,
}));

const reportId = "3f2f4c6e-6f0c-4d6a-9d0f-6d2b7a0c1a11";

const uplift = measureOf({
  key: "G-1",
  name: "Fewer “servers” & more work",
  localName: "更少的服务器",
  type: "elastic_management",
  model: "utilisation",
  pool: "DC-1/online",
  order: 2,
  scopes: [3],
  evidenceClass: "sampled",
  start: "2023-07-01",
  functionalUnit: "request",
  workBefore: "200",
  workAfter: "400.5",
  baseline: "The servers of 2022",
  additionality: "Not required by law",
  embodiedAvoidedKilograms: "1200000",
  inputs: {
    servers: "1000",
    "servers.percent": "5",
    utilisationBefore: "0.2",
    utilisationAfter: "0.4",
    hours: "8760",
    idleWatts: "100",
    "idleWatts.percent": "10",
    peakWatts: "300",
    pue: "1.5",
    pueVariable: "0.3",
    factor: "cn-2022-hebei",
    marketRate: "0",
  },
  evidence: "Monitoring export",
  note: "Hall 2",
});

const fleet = measureOf({
  key: "E-6",
  type: "fleet",
  model: "net",
  scopes: [1, 2],
  start: "2023-04-01",
  functionalUnit: "km",
  baseline: "Petrol cars",
  items: [
    { scope: 1, sign: 1, quantity: "52", factor: "cn-petrol" },
    { scope: 2, sign: -1, quantity: "210000", factor: "cn-2023-zhejiang" },
  ],
});

/** What a reader sees and sends back without a change is what was stored, field by field. */
test.each([
  ["a model's inputs with their uncertainties", uplift],
  ["a net measure's quantities", fleet],
])("a measure saved through its form stays as it was: %s", (_, measure) => {
  const sent = parsed(changeMeasureInput, formRecord(asMeasure(sentBy(measure))));
  expect(sent).toEqual({ ...measure, reportId, version: 3 });
});

/** The form of a measure as a browser would send it. */
function sentBy(measure: Measure): FormData {
  const { type, model } = measure;
  const form = createElement(MeasureForm, {
    year: { report: { id: reportId } } as Year,
    chosen: { type, model },
    choose: "/",
    measure: { ...measure, version: 3 },
  });
  const inEnglish: ComponentProps<typeof NextIntlClientProvider> = {
    locale: "en",
    messages: messages.en,
    timeZone: "UTC",
    children: form,
  };
  const page = createElement(NextIntlClientProvider, inEnglish);
  const html = renderToStaticMarkup(page);
  const data = new FormData();
  for (const [tag = ""] of html.matchAll(/<input[^>]*>/g)) {
    const radio = attribute(tag, "type") === "radio";
    if (!radio || /\schecked/.test(tag)) append(data, tag, attribute(tag, "value"));
  }
  for (const [tag, text] of html.matchAll(/<textarea[^>]*>([^<]*)/g)) append(data, tag, text);
  for (const [tag, options = ""] of html.matchAll(/<select[^>]*>(.*?)<\/select>/gs)) {
    const chosen = /<option[^>]*selected[^>]*>/.exec(options)?.[0] ?? "";
    append(data, tag, attribute(chosen, "value"));
  }
  return data;
}

function append(data: FormData, tag: string, value = "") {
  const name = attribute(tag.slice(0, tag.indexOf(">") + 1), "name");
  if (name) data.append(name, plain(value));
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

const plain = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
