import { z } from "zod";
import { exclusion, instrument, measure, retirement, site } from "../case/entries";
import { decimal, grams, key, positive } from "../case/parts";
import {
  fromJson,
  id,
  listed,
  optionalDay,
  optionalText,
  orNull,
  scope3Category,
  tick,
  typedNumber,
  typedScope,
  typedTonnes,
  version,
  wholeNumber,
} from "./fields";

const of = { reportId: id };

const siteFields = {
  ...site.shape,
  localName: optionalText(200),
  city: optionalText(120),
  region: optionalText(40),
  marketBoundary: optionalText(40),
  inClaim: tick,
  ownership: fromJson(site.shape.ownership),
  controlTest: fromJson(site.shape.controlTest).default(null),
};
export const addSiteInput = z.object({ ...of, ...siteFields });
export const changeSiteInput = z.object({ ...of, ...siteFields, version });

export const setExclusionInput = z.object({
  ...of,
  ...exclusion.shape,
  scope: typedScope,
  scope3Category,
  source: optionalText(300),
  estimatedGrams: orNull(wholeNumber.pipe(grams)),
  text: optionalText(1000),
});
export const entryInput = z.object({ ...of, key });

const instrumentFields = {
  ...instrument.shape,
  technology: optionalText(80),
  generator: optionalText(200),
  site: orNull(key),
  assignedOnly: tick,
  serialFrom: optionalText(120),
  serialTo: optionalText(120),
  megawattHours: typedNumber(positive),
  kilogramsPerMegawattHour: typedNumber(positive),
  retiredOn: optionalDay,
  beneficiary: optionalText(300),
  criteria: fromJson(instrument.shape.criteria),
  evidence: optionalText(300),
};
export const addInstrumentInput = z.object({ ...of, ...instrumentFields });
/** Why what was submitted is changed or taken back; a year never submitted asks for none. */
const reason = optionalText(1000);
export const changeInstrumentInput = z.object({ ...of, ...instrumentFields, version, reason });
export const removeInstrumentInput = entryInput.extend({ reason });

const measureFields = {
  ...measure.shape,
  localName: optionalText(300),
  pool: optionalText(120),
  order: orNull(wholeNumber.pipe(z.int().min(1))),
  scopes: listed(z.array(typedScope).min(1)),
  start: optionalDay,
  functionalUnit: optionalText(80),
  workBefore: orNull(typedNumber(positive)),
  workAfter: orNull(typedNumber(positive)),
  baseline: optionalText(1000),
  additionality: optionalText(1000),
  embodiedAvoidedKilograms: orNull(typedNumber(positive)),
  inputs: fromJson(measure.shape.inputs).default({}),
  items: fromJson(
    z.array(
      z.object({
        scope: typedScope,
        sign: z.preprocess(Number, z.literal([1, -1])),
        quantity: typedNumber(decimal),
        factor: key,
      }),
    ),
  ).default([]),
  evidence: optionalText(300),
  note: optionalText(1000),
};
export const addMeasureInput = z.object({ ...of, ...measureFields });
export const changeMeasureInput = z.object({ ...of, ...measureFields, version });

export const recordRetirementInput = z.object({
  ...of,
  ...retirement.shape,
  methodology: optionalText(120),
  quantity: typedTonnes,
  forward: tick,
  registryUrl: optionalText(500),
  criteria: fromJson(retirement.shape.criteria),
  soldAsCertificates: fromJson(retirement.shape.soldAsCertificates),
  evidence: optionalText(300),
});

export type AddSiteInput = z.output<typeof addSiteInput>;
export type ChangeSiteInput = z.output<typeof changeSiteInput>;
export type SetExclusionInput = z.output<typeof setExclusionInput>;
export type EntryInput = z.output<typeof entryInput>;
export type AddInstrumentInput = z.output<typeof addInstrumentInput>;
export type RemoveInstrumentInput = z.output<typeof removeInstrumentInput>;
export type ChangeInstrumentInput = z.output<typeof changeInstrumentInput>;
export type AddMeasureInput = z.output<typeof addMeasureInput>;
export type ChangeMeasureInput = z.output<typeof changeMeasureInput>;
export type RecordRetirementInput = z.output<typeof recordRetirementInput>;
