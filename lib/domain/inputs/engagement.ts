import { z } from "zod";
import { confidences, type GroupPlan, verificationPlan } from "../assurance/plan";
import { sourceRisk } from "../assurance/risks";
import { line, positive, text } from "../case/parts";
import type { Word } from "../words/en";
import { id, listed, optionalText, orNull, tick, typedNumber } from "./fields";

/** People, as a list or one a line. */
const ids = listed(z.array(id)).default([]);

export const engagementInput = z.object({ id });
export const requestInput = z.object({ reportId: id, bodyId: id });

export const assignInput = z.object({
  id,
  lead: id,
  members: ids,
  /** Technical experts of the team, who hold the duty of a member. */
  experts: ids,
  reviewer: id,
  /** The lead or one of the members. */
  signatory: id,
  issuers: ids,
});
export type Team = Omit<z.output<typeof assignInput>, "id">;

/** One assigned person leaves, another takes the same duty. */
export const replaceInput = z.object({ id, leaves: id, comes: id, reason: line(1000) });
export type Replaced = z.output<typeof replaceInput>;
export const terminateInput = z.object({ id, reason: line(1000) });
/** A fact that came up after the opinion. */
export const factInput = z.object({ id, text: line(4000) });

/** When what the form began from was kept; empty where there was nothing yet. */
const shown = z.union([z.literal(""), z.iso.datetime()]);

/** Both are confirmed, and a threat that is named has its safeguard (domain.md SD4). */
export const declareInput = z
  .object({
    id,
    independent: tick,
    competent: tick,
    declaration: line(2000),
    threats: optionalText(2000),
    safeguards: optionalText(2000),
    /** When this person had declared as they were shown it; empty where they had not. */
    shown: shown.optional(),
  })
  .refine(({ threats, safeguards }) => threats === "" || safeguards !== "", {
    error: "verification.refused.safeguards" satisfies Word,
    path: ["safeguards"],
  });
export type Declared = z.output<typeof declareInput>;

const level = z.enum(["reasonable", "limited", "none"], "input.choice" satisfies Word);
const percentage = typedNumber(positive);
/** Per cent; null leaves it to the level. */
const confidence = orNull(z.enum(confidences, "input.choice" satisfies Word));
const rows = (sent: string) =>
  sent
    .split("\n")
    .map((one) => one.trim())
    .filter(Boolean);

/** A source's row as the form sends it; one without reason and response is not said. */
const typedRisk = sourceRisk.extend({ reason: optionalText(1000), response: optionalText(1000) });

/**
 * The same as one flat form: a level per group ("none" leaves it out), criteria and control tests a
 * line each, visits as "site | day | kind" a line each.
 */
const flatPlan = z.object({
  id,
  level12: level,
  materiality12: percentage,
  performance12: percentage,
  confidence12: confidence,
  level3: level,
  materiality3: percentage,
  performance3: percentage,
  confidence3: confidence,
  criteria: text(4000),
  risks: optionalText(4000),
  /** By a number each, as the form's rows are named. */
  sources: z.record(z.string(), typedRisk).default({}),
  samplingMethod: optionalText(1000),
  seed: line(200),
  visits: optionalText(4000),
  noVisitReason: optionalText(1000),
  controlTests: optionalText(4000),
});

export const planForm = flatPlan
  .extend({ shown: shown.default("") })
  .transform((form) => ({ id: form.id, shown: form.shown, plan: planOf(form) }))
  .pipe(z.object({ id, shown, plan: verificationPlan }));

/** The same for an approved plan, with the reason why it is amended. */
export const amendForm = flatPlan
  .extend({ reason: line(1000), shown: shown.default("") })
  .transform((form) => ({
    ...{ id: form.id, plan: planOf(form) },
    ...{ reason: form.reason, shown: form.shown },
  }))
  .pipe(z.object({ id, plan: verificationPlan, reason: line(1000), shown }));

function planOf(form: Omit<z.output<typeof flatPlan>, "id">): z.input<typeof verificationPlan> {
  const { risks, samplingMethod, seed, noVisitReason } = form;
  const visits = rows(form.visits).map((one) => {
    const [site = "", on = "", kind = ""] = one.split("|").map((part) => part.trim());
    return { site, on, kind };
  });
  return {
    levels: [
      ...group("1+2", form.level12, form.materiality12, form.performance12, form.confidence12),
      ...group("3", form.level3, form.materiality3, form.performance3, form.confidence3),
    ],
    criteria: rows(form.criteria),
    risks,
    sourceRisks: Object.values(form.sources).filter((one) => one.reason || one.response),
    samplingMethod,
    seed,
    visits,
    noVisitReason,
    controlTests: rows(form.controlTests),
  };
}

function group(
  scopes: GroupPlan["scopes"],
  chosen: z.output<typeof level>,
  materialityPercent: string,
  performancePercent: string,
  confidencePercent: z.output<typeof confidence>,
): GroupPlan[] {
  if (chosen === "none") return [];
  const percentages = { materialityPercent, performancePercent };
  return [
    { scopes, level: chosen, ...percentages, ...(confidencePercent && { confidencePercent }) },
  ];
}
