import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { vi } from "vitest";
import { type CaseFile, caseFile } from "@/lib/domain/case/case-file";
import type { Actor } from "@/lib/domain/roles";
import { approveReport } from "@/lib/services/approvals";
import { loadCase } from "@/lib/services/case-files";
import { draftClaim, requestClaim } from "@/lib/services/claims";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  requestEngagement,
  startVerification,
} from "@/lib/services/engagements";
import { attachEvidence } from "@/lib/services/evidence";
import { loadFactors } from "@/lib/services/factors";
import { draftOpinion, reviewOpinion, signOpinion } from "@/lib/services/opinions";
import { checkRetirement } from "@/lib/services/retirement-checks";
import { addToSample, showSample, testItems } from "@/lib/services/sampling";
import { showStatement } from "@/lib/services/statements";
import { signOff, submitReport } from "@/lib/services/submissions";
import { body, manager, organisationWith, password } from "./fixtures";
import { answers } from "./walk-answers";

/** A walk loads thousands of factors and computes whole years: minutes on a busy machine are not a fault. */
vi.setConfig({ testTimeout: 180_000 });

const path = "lib/domain/demonstration/2022.case.json";
const demonstration = caseFile.parse(JSON.parse(readFileSync(path, "utf8")));

let library: ReturnType<typeof loadFactors> | undefined;

export type Stage = "entered" | "engaged" | "started" | "verified" | "approved" | "requested";
const stages: readonly Stage[] = [
  "entered",
  "engaged",
  "started",
  "verified",
  "approved",
  "requested",
];
export type Walk = Awaited<ReturnType<typeof walkTo>>;

/** The demonstration's year in an organisation of its own, taken by its people as far as asked. */
export async function walkTo(stage: Stage, change: (year: CaseFile) => CaseFile = (same) => same) {
  library ??= loadFactors();
  await library;
  const org = await organisationWith("reporter", "org_admin", "contributor");
  const cast = { org, by: await body() };
  const year = change(ownYear(org.id));
  const { reportId } = await loadCase(org.reporter, { organisationId: org.id, case: year });
  await attachEvidence(org.reporter, { reportId, ...proofOf(year) });
  return onward({ ...cast, year, reportId }, stage);
}

/** Takes an entered year as far as asked: a first one, or the next revision with the same people. */
export async function onward(cast: Omit<Cast, "id" | "sha256">, stage: Stage) {
  const walk = { ...cast, id: "", sha256: "", claimId: "" };
  const upTo = stages.indexOf(stage);
  if (upTo >= 1) walk.id = await engage(walk);
  if (upTo >= 2) walk.sha256 = await start(walk);
  if (upTo >= 3) await verify(walk);
  if (upTo >= 4) await approve(walk);
  if (upTo >= 5) walk.claimId = await request(walk);
  return walk;
}

/** One file that proves every entry of a year: a file each would be most of a test's time. */
function proofOf(year: CaseFile) {
  const nouns = ["activity", "instrument", "measure", "retirement"] as const;
  const lists = [year.activities, year.instruments, year.measures, year.retirements];
  const links = nouns.flatMap((subject, n) =>
    (lists[n] ?? []).map(({ key }) => ({ subject, subjectKey: key })),
  );
  return { name: "proof.csv", bytes: new TextEncoder().encode("proof of the test\r\n"), links };
}

/** Names the organisation of the test, and a block of serials that no other test has. */
function ownYear(slug: string): CaseFile {
  const start = randomInt(1, 2 ** 40);
  const legalName = `reporter ${slug}`;
  return {
    ...demonstration,
    organisation: { ...demonstration.organisation, slug, legalName },
    instruments: demonstration.instruments.map((one) => ({ ...one, ...certificates(slug, one) })),
    retirements: demonstration.retirements.map((one) => ({
      ...one,
      beneficiary: legalName,
      serial: serial(start, one.quantity),
    })),
  };
}

/** Certificates of the same count in a numbering that no other test has. */
const certificates = (slug: string, { serialFrom, serialTo }: CaseFile["instruments"][number]) => ({
  serialFrom: serialFrom && `${serialFrom.replace(/\d+$/, "")}${slug}-${/\d+$/.exec(serialFrom)}`,
  serialTo: serialTo && `${serialTo.replace(/\d+$/, "")}${slug}-${/\d+$/.exec(serialTo)}`,
});

export const serial = (start: number, quantity: number) =>
  `99728-${start}-${start + quantity - 1}-VCS-VCU-999-VER-CN-1-728-01012020-31122020-0`;

type Cast = {
  readonly org: { readonly id: string } & Record<"reporter" | "org_admin" | "contributor", Actor>;
  readonly by: Awaited<ReturnType<typeof body>>;
  readonly year: CaseFile;
  readonly reportId: string;
  readonly id: string;
  readonly sha256: string;
};

export const teamOf = ({ by }: Pick<Cast, "by">) => ({
  lead: by.lead_verifier.userId,
  members: [by.verifier.userId],
  experts: [] as string[],
  reviewer: by.reviewer.userId,
  signatory: by.lead_verifier.userId,
  issuers: [by.issuer.userId],
});

async function engage(walk: Cast): Promise<string> {
  const { org, by, reportId } = walk;
  const asked = { reportId, bodyId: by.id };
  const { engagementId: id } = await requestEngagement(org.org_admin, asked);
  await assignEngagement(by.body_admin, { id, ...teamOf(walk) });
  for (const person of [by.lead_verifier, by.verifier, by.reviewer, by.issuer])
    await declare(person, {
      id,
      declaration: "No threat to impartiality; competent.",
      independent: true,
      competent: true,
      threats: "",
      safeguards: "",
    });
  await acceptEngagement(by.lead_verifier, { id });
  await approvePlan(by.lead_verifier, { id, plan: planOf(walk.year) });
  return id;
}

export function planOf({ sites }: CaseFile) {
  const percentages = { materialityPercent: "5", performancePercent: "60" };
  return {
    levels: [
      { scopes: "1+2" as const, level: "reasonable" as const, ...percentages },
      { scopes: "3" as const, level: "limited" as const, ...percentages },
    ],
    criteria: ["GHG Protocol Corporate Standard 2004"],
    risks: "Completeness of meters",
    samplingMethod: "Gram-unit sampling",
    seed: "test",
    visits: [{ site: "HZ-A", on: "2023-05-02", kind: "on site" }],
    noVisitReason: "",
    controlTests: sites.filter(({ controlTest }) => controlTest).map(({ key }) => key),
  };
}

/** What a submitted year's plan says of its weighty sources: that their risks are low. */
export const lowRisks = (sources: readonly { source: string; significant: boolean }[]) =>
  sources
    .filter((one) => one.significant)
    .map(({ source }) => ({
      ...{ source, inherent: "low" as const, control: "low" as const },
      ...{ reason: "Metered by the supplier.", response: "Compared with the year before." },
    }));

/** Signed off, submitted and in verification; returns the hash of the statement. */
export async function start({ org, by, reportId, id }: Cast): Promise<string> {
  await signOff(org.org_admin, { reportId, ...manager });
  await submitReport(org.reporter, { reportId, declared: true });
  await startVerification(by.lead_verifier, { id });
  return (await showStatement(by.lead_verifier, { reportId })).sha256;
}

/** Every item of the standing sample agrees. */
export async function testAll({ by, id }: Pick<Cast, "by" | "id">): Promise<void> {
  const { items } = await showSample(by.verifier, id);
  const agreed = { result: "agrees" as const, errorTonnes: null, note: "" };
  await testItems(by.verifier, { id, items: items.map((one) => one.id), ...agreed });
  await cover({ by, id });
}

/** Says what was done beside the sample of Scope 1 and 2, whose limit of 6,070.61 t stands above T, 1,054.40 t. */
export async function cover({ by, id }: Pick<Cast, "by" | "id">): Promise<void> {
  const text = "Yearly statements of the suppliers compared.";
  await addToSample(by.lead_verifier, { id, scopes: "1+2", kind: "procedure", text });
}

export const signing = { confirm: "yes", subsequent: "no", password } as const;

/** Tested, drafted, reviewed and signed: an unmodified opinion. */
export async function verify({
  by,
  id,
  sha256,
}: Pick<Cast, "by" | "id" | "sha256">): Promise<void> {
  await testAll({ by, id });
  const opinion = { id, kind: "unmodified" as const, text: "Fairly stated.", loweredReason: "" };
  await draftOpinion(by.lead_verifier, { ...opinion, ...answers });
  await reviewOpinion(by.reviewer, { id, sha256 });
  await signOpinion(by.lead_verifier, { id, sha256, ...signing });
}

export async function approve({ by, year, reportId, sha256 }: Cast): Promise<void> {
  const seen = { result: "confirmed", url: "", screenshotSha256: "", note: "Agrees." } as const;
  for (const { key } of year.retirements)
    await checkRetirement(by.verifier, { reportId, key, ...seen });
  await approveReport(by.issuer, { id: reportId, sha256, confirm: "yes" });
}

export async function request({ org, reportId }: Cast): Promise<string> {
  const { claimId } = await draftClaim(org.reporter, { reportId });
  await requestClaim(org.reporter, { id: claimId });
  return claimId;
}
