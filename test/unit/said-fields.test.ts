import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { z } from "zod";
import { refuseBanned, refuseSaid } from "@/lib/domain/claims/banned";
import { declaredTexts } from "@/lib/domain/claims/public-texts";
import { type SaidKind, saidFields } from "@/lib/domain/claims/said-fields";
import { isRefusal } from "@/lib/domain/refusal";

const inputs = import.meta.glob<Readonly<Record<string, unknown>>>("../../lib/domain/inputs/*.ts", {
  eager: true,
});

/** Which of the inputs bring public texts, and what these are part of. */
const said: Readonly<Record<string, SaidKind>> = {
  organisationInput: "organisation",
  createReportInput: "boundary",
  editBoundaryInput: "boundary",
  setExclusionInput: "exclusion",
  addMeasureInput: "measure",
  changeMeasureInput: "measure",
  recordRetirementInput: "retirement",
  reverseInput: "reversal",
  changeInstrumentInput: "reversal",
  removeInstrumentInput: "reversal",
  checkRetirementInput: "registryCheck",
  setComparativeInput: "comparative",
  setDenominatorInput: "denominator",
  setSeparateInput: "separate",
  setBaselineInput: "baseline",
  setChangeInput: "change",
  setTargetInput: "target",
  setPlanInput: "plan",
  setPlanMeasureInput: "planMeasure",
  pledgeInput: "pledge",
  patentInput: "patent",
  listingInput: "listing",
  endInput: "ending",
  proposeRestatementInput: "restatementProposal",
  assessRestatementInput: "restatementAssessment",
  decideRestatementInput: "restatementDecision",
  planForm: "verificationPlan",
  amendForm: "verificationPlan",
  draftOpinionInput: "opinion",
  opinionAnswers: "opinion",
  sendBackInput: "sentBack",
  suspendInput: "certificateReason",
  reasonedInput: "certificateReason",
  decideComplaintInput: "complaintDecision",
};

const inPlan =
  "risks sources.*.reason sources.*.response samplingMethod seed visits controlTests plan.criteria.* plan.risks plan.sourceRisks.*.reason plan.sourceRisks.*.response plan.samplingMethod plan.seed plan.visits.*.site plan.visits.*.kind plan.noVisitReason";

/** What is not asked: names that others gave, and what only the organisation, the body or one person reads. */
const free: Readonly<Record<string, string>> = {
  // Activity rows, evidence and suppliers are not public (domain.md §9).
  addActivityInput: "unit inputs.* supplier evidence note",
  changeActivityInput: "unit inputs.* supplier evidence note",
  // A site's name is a place's, and its lease a fact.
  addSiteInput:
    "name localName city region marketBoundary controlTest.operatedBy controlTest.lease controlTest.evidence controlTest.result",
  changeSiteInput:
    "name localName city region marketBoundary controlTest.operatedBy controlTest.lease controlTest.evidence controlTest.result",
  addInstrumentInput: "system technology generator market serialFrom serialTo beneficiary evidence",
  // Told in the organisation's own ledger alone.
  removeBatchInput: "reason",
  changeInstrumentInput:
    "system technology generator market serialFrom serialTo beneficiary evidence",
  addMeasureInput: "pool functionalUnit inputs.* evidence",
  changeMeasureInput: "pool functionalUnit inputs.* evidence",
  // Credits have the names that their programme and registry gave them.
  recordRetirementInput:
    "programme projectId projectName methodology serial beneficiary registryUrl evidence",
  recordBatchInput: "programme serial projectId projectName methodology",
  checkRetirementInput: "key url screenshotSha256",
  proposeFactorInput: "key name region unit publisher title edition url licence note reason",
  decideFactorInput: "reason",
  adoptEditionInput: "edition",
  // Names, addresses and numbers of the register's own facts.
  organisationInput: "legalName localName registrationNumber",
  accreditInput: "accreditationBody accreditationNumber accreditedSectors",
  createReportInput: "label",
  pledgeInput: "url",
  patentInput: "number",
  listingInput: "url",
  setComparativeInput: "year",
  setDenominatorInput: "unit evidence",
  setTargetInput: "interim validator",
  setSeparateInput: "unit evidence",
  setPlanInput: "owner published expert",
  confirmVcmiInput: "source",
  // What people of the year and of the body say to each other; texts of findings are not public.
  refuseClaimInput: "reason",
  raiseInput: "target text",
  selfReportInput: "target text",
  respondInput: "text",
  acceptInput: "text name",
  rejectInput: "text",
  leaveInput: "text",
  convertInput: "text",
  reopenInput: "text",
  withdrawInput: "text",
  replaceInput: "reason",
  signOffInput: "capacity shown",
  terminateInput: "reason",
  factInput: "text",
  declareInput: "declaration threats safeguards",
  returnOpinionInput: "reason",
  draftOpinionInput: "loweredReason contact place",
  opinionAnswers: "contact place",
  testInput: "note",
  registerTestInput: "rows.*.note restNote",
  addInput: "text",
  visitInput: "note",
  assessRestatementInput: "corrections",
  issueForm: "name holder",
  makeKeyInput: "name",
  mergeInput: "reason",
  profileInput: "name",
  userInput: "name",
  // The public's own words, and what is answered to them in confidence.
  lodgeInput: "object text contact",
  declarationsInput:
    "comparatives.*.year plan.owner plan.published plan.expert denominators.*.unit denominators.*.evidence targets.*.validator separate.*.unit separate.*.evidence claim.markets.*",
  heldAppealInput: "text",
  acknowledgeInput: "text",
  replaceHandlerInput: "text",
  complaintTextInput: "text",
  // Only the criteria and the reason for no visit are printed; the form has the plan inside, as it is kept.
  planForm: inPlan,
  amendForm: `${inPlan} reason`,
};

/** Where a schema takes text that nothing but its length and its letters limits. */
function textsIn(schema: z.core.$ZodType | undefined, path: readonly string[] = []): string[] {
  const def = schema?._zod?.def as Definition | undefined;
  if (!def) return [];
  const inner = [def.in, def.out, def.innerType, ...(def.options ?? [])].flatMap((one) =>
    textsIn(one, path),
  );
  const own = def.type === "string" && def.checks?.some(isPlain) ? [path.join(".")] : [];
  const named = Object.entries(def.shape ?? {}).flatMap(([name, one]) =>
    textsIn(one, [...path, name]),
  );
  const each = [def.element, def.valueType].flatMap((one) => textsIn(one, [...path, "*"]));
  return [...own, ...inner, ...named, ...each];
}
type Definition = {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly pattern?: RegExp } } }[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
} & { readonly [Inner in "in" | "out" | "innerType" | "element" | "valueType"]?: z.core.$ZodType };
const isPlain = ({ _zod: { def } }: NonNullable<Definition["checks"]>[number]) =>
  def.pattern?.source.includes(String.raw`\p{Cc}`) ?? false;

/** What was typed at a path, and nothing else. */
const typed = (path: string, text: string): unknown =>
  path
    .split(".")
    .reduceRight<unknown>((inner, name) => (name === "*" ? [inner] : { [name]: inner }), text);

/** The fields refused, with the phrase of each. */
function refusedOf(name: string, path: string, text: string) {
  const sent = typed(path, text);
  const kind = said[name];
  try {
    if (name === "declarationsInput") refuseBanned(declaredTexts(Object(sent)), null);
    else if (kind) refuseSaid(kind, sent, null);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return Object.entries(error.fields).map(([field, { values }]) => [field, values?.phrase]);
  }
  return [];
}

const schemas = Object.values(inputs)
  .flatMap((file) => Object.entries(file))
  .flatMap(([name, schema]) =>
    [...new Set(textsIn(schema as z.core.$ZodType))].map((path) => ({ name, path })),
  );

test("every text that anyone can type is asked for banned phrases in both languages, or told here why not", () => {
  const phrases = { "Zero emissions by design": "zero emissions", 零排放运营: "零排放" };
  const unasked = schemas.filter(({ name, path }) =>
    Object.entries(phrases).some(([text, phrase]) => {
      const field = name === "declarationsInput" ? path.replace(/\.\*/g, "[0]") : path;
      const [first, ...others] = refusedOf(name, path, text);
      const named = first?.[0] === field && first[1] === phrase && others.length === 0;
      return !named;
    }),
  );
  const told = Object.entries(free).flatMap(([name, paths]) =>
    paths.split(" ").map((path) => `${name}.${path}`),
  );
  expect(unasked.map(({ name, path }) => `${name}.${path}`).sort()).toEqual(told.sort());
});

test("each kind of public text is asked for by a service", () => {
  const folder = new URL("../../lib/services/", import.meta.url);
  const code = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const asked = (kind: string) =>
    code.some((text) => text.includes(`refuseSaid("${kind}"`) || text.includes(`said: "${kind}"`));
  const whole = ["claim", "equivalence"]; // by declaredTexts, with all that a year declares
  const kinds = Object.keys(saidFields).filter((kind) => !whole.includes(kind));
  expect(kinds.filter((kind) => !asked(kind))).toEqual([]);
});

test.each([
  ["pledge", { name: "Net zero by 2030" }, []],
  ["target", { name: "2030年净零" }, []],
  ["measure", { name: "net-zero hall" }, ["name"]],
  ["complaintDecision", { text: "The certificate said “zero emissions”, which it may not." }, []],
  ["complaintDecision", { text: "The holder has zero emissions." }, ["text"]],
  ["exclusion", { text: "It was called “zero emissions” inside." }, ["text"]],
  ["certificateReason", { reason: "证书使用了“零排放”一词。" }, []],
  ["opinion", { recalculation: "A zero emission factor was used; 零排放因子。" }, []],
  ["retirement", { criteria: { real: { note: "CO2-free" } } }, ["criteria.real.note"]],
] as const)("%s: %o is refused in %o", (kind, typed, fields) => {
  const refused = () => {
    try {
      refuseSaid(kind, typed, { type: "OP", markets: [] });
    } catch (error) {
      if (isRefusal(error)) return Object.keys(error.fields);
      throw error;
    }
    return [];
  };
  expect(refused()).toEqual(fields);
});
