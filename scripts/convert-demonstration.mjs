#!/usr/bin/env node
/**
 * Converts the demonstration's source (`ant_case/1`) into a case file, once:
 *   node scripts/convert-demonstration.mjs PATH/ant_case.json
 * Facts of the press release and synthetic values keep their marks: every object stays DEMO. Nothing
 * is computed here but forms; what the source expects as results is left out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
const { caseFile } = await import("../lib/domain/case/case-file.ts");
const { plus, textOf } = await import("../lib/domain/decimal.ts");
const { factorLibrary } = await import("../lib/outside/factor-library.ts");
const library = factorLibrary(fileURLToPath(new URL("..", import.meta.url)));

const [, , path] = process.argv;
if (!path) {
  console.error("usage: node scripts/convert-demonstration.mjs PATH/ant_case.json");
  process.exit(2);
}
const source = JSON.parse(readFileSync(path, "utf8"));
const { demo_profile: profile, demo_report: report, demo_plan: plan } = source;
const fact = (id) => source.facts.find((one) => one.id === id);

const siteKinds = {
  office: "office",
  "server room": "own_data_centre",
  "leased data centre": "leased_data_centre",
};
const siteNames = {
  "HZ-A": "杭州A园区（总部）",
  "HZ-B": "杭州B园区",
  "HZ-IDC": "杭州自有机房",
  BJ: "北京办公室",
  SH: "上海办公室",
  CD: "成都办公室",
  CQ: "重庆办公室",
  SZ: "深圳办公室",
  "DC-ZJK": "张家口租赁数据中心",
  "DC-WLCB": "乌兰察布租赁数据中心",
  "DC-HZ": "杭州租赁数据中心",
  "DC-SH": "上海租赁数据中心",
};
const measureNames = {
  "GC-1": "在线CPU资源池服务器利用率提升",
  "GC-2": "AI智能弹性伸缩（GC-1之后的服务器）",
  "GC-3": "在线离线混合部署",
  "GC-4": "云原生分时调度（其余批处理服务器）",
  "GC-5": "通用CPU资源池弹性管理",
  "GC-6": "GPU显存池化与虚拟化",
  "GC-7": "ATorch训练效率（按下限主张）",
  "GC-8": "OceanBase存储压缩，空间减少70%",
  "S3-1": "以视频会议替代航班",
  "S3-2": "同等出差次数下减少的酒店住宿",
  "E-1": "杭州园区冷水机组与楼宇自控改造",
  "E-2": "北京照明与感应控制",
  "E-3": "自有机房：自然冷却与整合",
  "E-4": "通风热回收",
  "E-5": "锅炉与食堂燃气改造",
  "E-6": "燃油车更换为电动车",
  "E-7": "制冷剂泄漏治理",
  "E-8": "现场光伏，自发自用",
};

const siteOf = (one) => ({
  key: one.id,
  name: one.name,
  localName: siteNames[one.id],
  city: one.city,
  country: "CN",
  region: one.region,
  marketBoundary: one.market_boundary ?? "CN",
  kind: siteKinds[one.kind],
  inClaim: one.boundary === "scope1+2",
  controlTest: one.control_test
    ? {
        operatedBy: one.control_test.operated_by,
        lease: one.control_test.lease,
        ownEquipment: one.control_test.own_equipment,
        evidence: one.control_test.evidence,
        result: one.control_test.result,
      }
    : null,
});

const factorCategory = (one) => {
  if (one.id.endsWith("excl-traded-nonfossil")) return "electricity_excluding_traded";
  if (one.id.startsWith("gwp-")) return "refrigerant";
  if (one.unit === "kWh") return "electricity_location";
  return one.id === "cn-heat" ? "heat" : "stationary_combustion";
};
const factorOf = (one) => {
  const released = one.id.startsWith("gwp-");
  const seen = one.same_as ? ` Same number as ${one.same_as}.` : "";
  return {
    key: one.id,
    name: one.name,
    category: factorCategory(one),
    region: one.region === "global" ? "" : one.region,
    unit: one.unit,
    validYear: 2022,
    gases: released ? [] : [{ gas: "CO2", kilograms: one.kg_co2e }],
    co2e: released ? { kilograms: one.kg_co2e, gwpSet: "AR5", gas: "HFCs" } : null,
    biogenicCo2Kilograms: null,
    source: {
      publisher: one.publisher,
      title: one.title,
      edition: one.edition,
      publishedOn: /issued (\d{4}-\d{2}-\d{2})/.exec(one.edition)?.[1] ?? null,
      url: one.url,
      licence: one.licence,
    },
    note: [`${one.basis}.`, one.note && `${one.note}.`, `Read in: ${one.seen_in}.${seen}`]
      .filter(Boolean)
      .join(" "),
  };
};

const activityOf = (one) => ({
  key: one.id,
  source: one.source_key,
  site: one.site,
  scope: one.scope,
  category: one.category,
  scope3Category: one.scope3_category,
  factor: one.factor_id,
  quantity: one.quantity,
  unit: one.unit,
  from: one.period_from,
  to: one.period_to,
  dataKind: one.data_kind,
  dataQuality: one.dq.split("/").map(Number),
  uncertaintyPercent: one.uncertainty_pct,
  supplier: "",
  creditNote: false,
  evidence: `DEMO: ${one.evidence}`,
  note: one.note,
});

const exclusionOf = (one, index) => ({
  key: `X${index + 1}`,
  scope: one.scope,
  scope3Category: one.category ?? null,
  source: one.source ?? "",
  reason: one.reason.replace(" ", "_"),
  estimatedGrams: one.estimated_g === null ? null : Number(one.estimated_g),
  text: one.text,
});

const instrumentOf = (one) => ({
  key: one.id,
  kind: one.kind.replaceAll(" ", "_"),
  system: one.system,
  technology: one.technology,
  generator: one.generator,
  market: one.market,
  site: one.assigned_site,
  assignedOnly: one.assigned_only,
  serialFrom: one.serial_from,
  serialTo: one.serial_to,
  vintageFrom: one.vintage_from,
  vintageTo: one.vintage_to,
  megawattHours: one.mwh,
  kilogramsPerMegawattHour: one.rate_kg_per_mwh,
  retiredOn: one.retired_on,
  beneficiary: one.beneficiary,
  criteria: one.criteria,
  evidence: one.evidence,
});

const models = {
  a: "utilisation",
  b: "server_hours",
  c: "consolidation",
  d: "training",
  e: "storage",
  q: "quantity",
  net: "net",
};
const inputNames = {
  servers_before: "servers",
  u_before: "utilisationBefore",
  u_after: "utilisationAfter",
  utilisation_before: "utilisationBefore",
  utilisation_after: "utilisationAfter",
  hours: "hours",
  p_idle_id: "idleWatts",
  p_peak_id: "peakWatts",
  p_residual_w: "residualWatts",
  server_hours_avoided: "hoursAvoided",
  server_hours_available_after_previous: "hoursAvailable",
  share_avoided: "shareAvoided",
  gpus_before: "gpus",
  vram_demand_gb: "memoryDemand",
  vram_per_gpu_gb: "memoryPerGpu",
  gpus_per_host: "gpusPerHost",
  gpu_idle_id: "gpuIdleWatts",
  host_idle_id: "hostIdleWatts",
  gpu_hours_before: "gpuHours",
  logical_tb: "terabytes",
  compression_ratio_num: "sizeBefore",
  compression_ratio_den: "sizeAfter",
  replication: "replicas",
  wh_per_tb_hour_id: "wattHoursPerTerabyteHour",
  extra_cpu_kwh: "extraKilowattHours",
  pue_id: "pue",
  ef_id: "factor",
  quantity: "quantity",
  factor_id: "factor",
};
/** `order` and `items` stand elsewhere; `bound` is the model's own rule; `balancing` is in the note. */
const measureOf = (one) => {
  const items = (one.parameters.items ?? []).map((item) => ({
    scope: item.factor_id.includes("grid") ? 2 : 1,
    sign: item.sign,
    quantity: String(item.quantity),
    factor: item.factor_id,
  }));
  const named = Object.entries(one.parameters).flatMap(([name, value]) =>
    inputNames[name] ? [[inputNames[name], String(value)]] : [],
  );
  return {
    key: one.id,
    name: one.name,
    localName: measureNames[one.id],
    type: one.class,
    model: models[one.model],
    pool: one.pool,
    order: one.parameters.order ?? null,
    scopes: one.scopes,
    evidenceClass: one.evidence_class,
    inputs: Object.fromEntries(named),
    items,
    evidence: "DEMO",
    note: one.note,
  };
};

const retirementOf = (one) => {
  const values = one.demo_values;
  const answered = ({ answer, note }) => ({ answer: answer.replace(" ", "_"), note });
  return {
    key: one.id,
    programme: one.standard,
    projectId: one.project_id,
    projectName: one.project_name,
    country: values.country,
    creditType: values.credit_type,
    methodology: values.methodology,
    vintageFrom: values.vintage_from,
    vintageTo: values.vintage_to,
    serial: values.serial,
    quantity: values.quantity,
    issuedOn: values.issued_on,
    forward: values.forward,
    retiredOn: values.retired_on,
    beneficiary: values.beneficiary,
    purpose: values.purpose,
    registryUrl: values.registry_url,
    adjustment: values.adjustment,
    criteria: {
      real: answered(values.criteria.real),
      additional: answered(values.criteria.additional),
      credibleBaseline: answered(values.criteria.credible_baseline),
      permanent: answered(values.criteria.permanent),
    },
    soldAsCertificates: answered(values.sold_as_certificates),
    evidence: values.evidence,
  };
};

const release = "Business Wire, 20 April 2023, press release of the company";
const comparatives = [
  {
    key: "reductions-2021",
    figure: "reductions",
    year: "2021",
    tonnes: fact("F03").value,
    roundedToTonnes: "0.01",
    statedCurrentTonnes: fact("F02").value,
    statedCurrentRoundedToTonnes: "0.01",
    statedChangePercent: fact("F04").value,
    text: `${fact("F02").wording}, ${fact("F04").wording} (${fact("F03").wording})`,
    source: release,
  },
  {
    key: "green-computing-2021",
    figure: "green_computing",
    year: "2021",
    tonnes: fact("F11").value,
    roundedToTonnes: "1000",
    statedCurrentTonnes: fact("F08").value,
    statedCurrentRoundedToTonnes: "1000",
    statedChangePercent: fact("F10").value,
    text: `${fact("F08").wording}, ${fact("F10").wording} (${fact("F11").wording})`,
    source: release,
  },
];

/** The pledge is the release's; it names no base, so its path starts at the demonstration's own year. */
const { scope12_net_t: operational, scope3_t: chain } = source.expected;
const pledge = {
  key: "T-1",
  kind: "net_zero",
  name: "Net zero across Scope 1, 2 and 3",
  scopes: [1, 2, 3],
  denominator: null,
  baseYear: profile.base_year,
  baseValue: textOf(plus(operational, chain)),
  targetYear: Number(fact("F17").value),
  targetValue: "0",
  interim: [],
  validator: "",
  residualPlan: "",
  source: `${release}: “${fact("F17").wording}”, pledged ${fact("F18").wording}. Base year and base value are DEMO.`,
};

/** Numbers of share-alike data that the case uses stand in the case itself, so that data can be left out. */
const apart = source.activities
  .map((one) => library.factors.get(one.factor_id))
  .filter((factor) => {
    const edition = factor && library.shelved.get(factor.key)?.edition;
    return library.editions.some((one) => one.key === edition && one.shareAlike);
  });

const file = {
  format: "zeroproof-case/1",
  demo: true,
  organisation: {
    legalName: profile.legal_name,
    localName: "蚂蚁集团（演示）",
    aliases: profile.aliases,
    registrationNumber: profile.registration_no,
    country: profile.country,
    sector: profile.sector,
    slug: profile.public_slug,
  },
  year: { label: "2022", firstDay: "2022-01-01", lastDay: "2022-12-31" },
  boundary: {
    approach: "operational_control",
    scopes: report.scopes,
    gwpSet: report.gwp_set,
    marketFallback: report.market_fallback.replace(" ", "_"),
    marketFallbackReason: report.market_fallback_reason,
    sensitivityFactor: "cn-mee-2022-grid-national-excl-traded-nonfossil",
    baseYear: profile.base_year,
    baseYearNote: profile.base_year_note,
    prevailingLanguage: profile.prevailing_language,
  },
  sites: source.sites.map(siteOf),
  exclusions: report.exclusions.map(exclusionOf),
  factors: [...source.factors.map(factorOf), ...new Set(apart)],
  coefficients: [],
  activities: source.activities.map(activityOf),
  instruments: source.instruments.map(instrumentOf),
  measures: source.measures.map(measureOf),
  retirements: source.credits.map(retirementOf),
  comparatives,
  equivalence: {
    kilometresPerYear: fact("F06").value,
    kilogramsPerKilometre: fact("F07").value,
    source: release,
  },
  // The walk through the demonstration sets the review's day again, 90 days before it runs.
  plan: {
    subject: plan.subject,
    baseYear: plan.base_year,
    baseTonnes: plan.base_t,
    targetYear: plan.target_year,
    targetTonnes: plan.target_t,
    owner: plan.owner,
    reviewedOn: "2026-08-26",
    measures: plan.measures.map((one) => ({
      key: one.id,
      name: one.name,
      kind: one.kind,
      start: one.start,
      expectedTonnes: one.expected_t,
    })),
  },
  targets: [pledge],
  claim: { ...report.claim, wording: undefined },
};
delete file.claim.wording;

const out = fileURLToPath(new URL("../lib/domain/demonstration/2022.case.json", import.meta.url));
caseFile.parse(file); // written as it is, without what a reader fills in
writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`);
console.log(`${file.activities.length} activities, ${file.measures.length} measures: ${out}`);
