import type { CaseFile, Instrument } from "@/lib/domain/case/case-file";
import { approveReport, checkRetirement, publishReport } from "@/lib/services/approvals";
import { loadCase } from "@/lib/services/case-files";
import { issueCertificate } from "@/lib/services/certificates";
import { draftClaim, requestClaim } from "@/lib/services/claims";
import { atInstant } from "@/lib/services/doors";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  requestEngagement,
  startVerification,
} from "@/lib/services/engagements";
import { attachEvidence } from "@/lib/services/evidence";
import {
  acceptFinding,
  leaveFinding,
  raiseFinding,
  respondFinding,
  returnReport,
} from "@/lib/services/findings";
import { changeInstrument, listInstruments } from "@/lib/services/instruments";
import { draftOpinion, reviewOpinion, signOpinion } from "@/lib/services/opinions";
import { showStatement } from "@/lib/services/statements";
import { resubmitReport, signOff, submitReport } from "@/lib/services/submissions";
import { actor, type Cast } from "./accounts";
import type { Calendar, Step } from "./calendar";
import { evidenceOf } from "./evidence";
import { findings, opinionText, planOf } from "./words-of-the-walk";

type Walk = {
  readonly cast: Cast;
  readonly calendar: Calendar;
  readonly reportId: string;
  readonly engagementId: string;
};

/** The 2022 case through every step, by the people whose step it is, each at its instant. */
export async function walkFirstYear(
  year: CaseFile,
  cast: Cast,
  calendar: Calendar,
): Promise<string> {
  const on = <R>(step: Step, work: () => Promise<R>) => atInstant(calendar.instantOf(step), work);
  const reportId = await on("entered", () => enter(firstCycle(year), cast));
  const engagementId = await on("requested", async () => {
    const asked = { reportId, bodyId: cast.bodyId };
    return (await requestEngagement(await actor(cast.admin), asked)).engagementId;
  });
  const walk = { cast, calendar, reportId, engagementId };
  await engage(walk, year);
  const sha256 = await verify(walk, year);
  return certify(walk, year, sha256);
}

/** The first statement left one MWh of an instrument out; a finding brings it in (F-001). */
function firstCycle(year: CaseFile): CaseFile {
  return {
    ...year,
    instruments: year.instruments.map((one, i) => (i === 0 ? withoutOne(one) : one)),
  };
}

function withoutOne(one: Instrument): Instrument {
  const last = /\d+$/.exec(one.serialTo)?.[0] ?? "";
  const before = String(Number(last) - 1).padStart(last.length, "0");
  return {
    ...one,
    megawattHours: String(Number(one.megawattHours) - 1),
    serialTo: one.serialTo.slice(0, -last.length) + before,
  };
}

/** A year as its case has it, with a sheet of evidence for every entry; returns the report's id. */
export async function enter(year: CaseFile, { organisationId, reporter }: Cast): Promise<string> {
  const by = await actor(reporter);
  const { reportId } = await loadCase(by, { organisationId, case: year });
  for (const { name, bytes, links } of evidenceOf(year)) {
    await attachEvidence(by, { reportId, name, bytes, links: [...links] });
  }
  return reportId;
}

async function engage({ cast, calendar, engagementId: id }: Walk, year: CaseFile): Promise<void> {
  const on = <R>(step: Step, work: () => Promise<R>) => atInstant(calendar.instantOf(step), work);
  const { lead, verifier, reviewer, issuer, secondIssuer } = cast;
  await on("assigned", async () => {
    const team = {
      lead,
      members: [verifier],
      reviewer,
      signatory: lead,
      issuers: [issuer, secondIssuer],
    };
    return assignEngagement(await actor(cast.bodyAdmin), { id, ...team });
  });
  for (const person of [lead, verifier, reviewer, issuer, secondIssuer]) {
    const declaration =
      "DEMO: no interest in the organisation, no consultancy for it in three years, competent for the sector.";
    await on("declared", async () => declare(await actor(person), { id, declaration }));
  }
  await on("accepted", async () => acceptEngagement(await actor(lead), { id }));
  await on("planned", async () =>
    approvePlan(await actor(lead), { id, plan: planOf(year, calendar) }),
  );
}

async function verify(walk: Walk, year: CaseFile): Promise<string> {
  const { cast, calendar, reportId, engagementId: id } = walk;
  const on = <R>(step: Step, work: () => Promise<R>) => atInstant(calendar.instantOf(step), work);
  await on("signedOff", async () => signOff(await actor(cast.admin), { reportId }));
  await on("submitted", async () => submitReport(await actor(cast.reporter), { reportId }));
  await on("started", async () => startVerification(await actor(cast.lead), { id }));
  const raised = await on("found", () => raiseAll(walk));
  await on("returned", async () => returnReport(await actor(cast.lead), { id }));
  await on("corrected", () => correct(walk, year, raised));
  await on("signedOffAgain", async () => signOff(await actor(cast.admin), { reportId }));
  await on("resubmitted", async () => resubmitReport(await actor(cast.reporter), { reportId }));
  await on("closed", () => closeAll(walk, raised));
  const { sha256 } = await showStatement(await actor(cast.lead), { reportId });
  const drafted = { id, kind: "unmodified", text: opinionText, loweredReason: "" } as const;
  await on("drafted", async () => draftOpinion(await actor(cast.lead), drafted));
  await on("reviewed", async () => reviewOpinion(await actor(cast.reviewer), { id, sha256 }));
  const signed = { id, sha256, confirm: "yes" } as const;
  await on("signed", async () => signOpinion(await actor(cast.lead), signed));
  return sha256;
}

async function raiseAll({ cast, calendar, engagementId }: Walk): Promise<readonly string[]> {
  const dueOn = calendar.dayOf("resubmitted");
  const ids: string[] = [];
  for (const { answer: _, ...finding } of findings) {
    const by = await actor(cast.verifier);
    ids.push((await raiseFinding(by, { engagementId, ...finding, dueOn })).findingId);
  }
  return ids;
}

async function correct(
  { cast, reportId }: Walk,
  { instruments }: CaseFile,
  ids: readonly string[],
): Promise<void> {
  const by = await actor(cast.reporter);
  const [whole] = instruments;
  const shown = (await listInstruments(by, reportId)).find(({ key }) => key === whole?.key);
  if (!whole || !shown) throw new Error("the instrument of the first finding is missing");
  await changeInstrument(by, { ...whole, reportId, version: shown.version });
  for (const [i, { answer }] of findings.entries()) {
    await respondFinding(by, { id: ids[i] ?? "", text: answer });
  }
}

async function closeAll(
  { cast }: Walk,
  [corrected = "", explained = "", improvement = ""]: readonly string[],
) {
  const verifier = await actor(cast.verifier);
  await acceptFinding(verifier, {
    id: corrected,
    outcome: "corrected",
    text: "DEMO: recalculated; the megawatt-hour is in.",
  });
  await acceptFinding(verifier, {
    id: explained,
    outcome: "explained",
    text: "DEMO: the interval contains the stated figure.",
  });
  const left = { id: improvement, text: "DEMO: carried to the next engagement.", material: false };
  await leaveFinding(await actor(cast.lead), left);
}

async function certify(
  { cast, calendar, reportId }: Walk,
  { retirements }: CaseFile,
  sha256: string,
): Promise<string> {
  const on = <R>(step: Step, work: () => Promise<R>) => atInstant(calendar.instantOf(step), work);
  for (const { key, registryUrl } of retirements) {
    const check = {
      reportId,
      key,
      url: registryUrl,
      note: "DEMO: serial block and beneficiary read in the registry.",
    };
    await on("checked", async () => checkRetirement(await actor(cast.verifier), check));
  }
  await on("approved", async () =>
    approveReport(await actor(cast.issuer), { id: reportId, sha256, confirm: "yes" }),
  );
  await on("published", async () => publishReport(await actor(cast.admin), { id: reportId }));
  const id = await on("requestedClaim", async () => {
    const { claimId } = await draftClaim(await actor(cast.reporter), { reportId });
    await requestClaim(await actor(cast.reporter), { id: claimId });
    return claimId;
  });
  return (await on("issued", async () => issueCertificate(await actor(cast.issuer), { id })))
    .number;
}
