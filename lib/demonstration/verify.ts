import { registers } from "@/lib/domain/assurance/sampling/registers";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { startVerification } from "@/lib/services/engagements";
import {
  acceptFinding,
  leaveFinding,
  raiseFinding,
  respondFinding,
  returnReport,
} from "@/lib/services/findings";
import { changeInstrument, listInstruments } from "@/lib/services/instruments";
import { draftOpinion, reviewOpinion, signOpinion } from "@/lib/services/opinions";
import { testRegister } from "@/lib/services/register-tests";
import { addToSample, recordVisit, showSample, testItems } from "@/lib/services/sampling";
import { showStatement } from "@/lib/services/statements";
import { resubmitReport, signOff, submitReport } from "@/lib/services/submissions";
import { actor } from "./accounts";
import { stepOf, type Walk } from "./walk";
import {
  answers,
  besideSample,
  findings,
  opinionText,
  registerNote,
  testNote,
  visited,
} from "./words-of-the-walk";

/** As what management signs its representation letters. */
const manager = { capacity: "DEMO: Managing director", locale: "en" } as const;

/** Two cycles: submitted, found, returned, corrected and signed; returns the hash that the opinion is about. */
export async function verify(walk: Walk, year: CaseFile): Promise<string> {
  const { cast, calendar, reportId, engagementId: id } = walk;
  const on = stepOf(calendar);
  await on("signedOff", async () => signOff(await actor(cast.admin), { reportId, ...manager }));
  await on("submitted", async () =>
    submitReport(await actor(cast.reporter), { reportId, declared: true }),
  );
  await on("started", async () => startVerification(await actor(cast.lead), { id }));
  const raised = await on("found", () => raiseAll(walk));
  await on("returned", async () => returnReport(await actor(cast.lead), { id }));
  await on("corrected", () => correct(walk, year, raised));
  await on("signedOffAgain", async () =>
    signOff(await actor(cast.admin), { reportId, ...manager }),
  );
  await on("resubmitted", async () =>
    resubmitReport(await actor(cast.reporter), { reportId, declared: true }),
  );
  await on("closed", () => closeAll(walk, raised));
  await on("tested", () => testAll(walk));
  const { sha256 } = await showStatement(await actor(cast.lead), { reportId });
  const drafted = {
    id,
    kind: "unmodified",
    text: opinionText,
    loweredReason: "",
    ...answers,
  } as const;
  await on("drafted", async () => draftOpinion(await actor(cast.lead), drafted));
  const seen = { id, sha256, opened: raised };
  await on("reviewed", async () => reviewOpinion(await actor(cast.reviewer), seen));
  const signed = { id, sha256, confirm: "yes", subsequent: "no", password: "" } as const;
  await on("signed", async () => signOpinion(await actor(cast.lead), signed));
  return sha256;
}

/** The second cycle's sample and its registers as the team would; all of it agrees. */
async function testAll({ cast, calendar, engagementId: id }: Walk): Promise<void> {
  const by = await actor(cast.verifier);
  const { items } = await showSample(by, id);
  const agreed = { result: "agrees", errorTonnes: null, note: testNote } as const;
  const others = items.filter(({ subject }) => subject !== "register");
  await testItems(by, { id, items: others.map((one) => one.id), ...agreed });
  for (const register of registers)
    await testRegister(by, { id, register, rows: {}, rest: true, restNote: registerNote });
  const lead = await actor(cast.lead);
  await addToSample(lead, { id, scopes: "1+2", kind: "procedure", text: besideSample });
  const day = calendar.dayOf("started");
  const visit = { from: day, to: day, kind: "on_site", note: testNote } as const;
  for (const site of visited) await recordVisit(by, { id, site, ...visit });
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
  const reason = "DEMO: one megawatt-hour of the certificates was left out.";
  await changeInstrument(by, { ...whole, reportId, version: shown.version, reason });
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
