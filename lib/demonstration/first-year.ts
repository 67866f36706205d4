import type { CaseFile, Instrument } from "@/lib/domain/case/case-file";
import { loadCase } from "@/lib/services/case-files";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  requestEngagement,
} from "@/lib/services/engagements";
import { attachEvidence } from "@/lib/services/evidence";
import { actor, type Cast, openContributor } from "./accounts";
import type { Calendar } from "./calendar";
import { certify } from "./certify";
import { evidenceOf } from "./evidence";
import { verify } from "./verify";
import { stepOf, type Walk } from "./walk";
import { planOf } from "./words-of-the-walk";

/** The 2022 case through every step, by the people whose step it is, each at its instant. */
export async function walkFirstYear(
  year: CaseFile,
  cast: Cast,
  calendar: Calendar,
): Promise<string> {
  const on = stepOf(calendar);
  const reportId = await on("entered", () => enter(firstCycle(year), cast));
  await on("entered", () => openContributor(cast));
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
  const on = stepOf(calendar);
  const { lead, verifier, reviewer, issuer, secondIssuer } = cast;
  await on("assigned", async () => {
    const team = {
      lead,
      members: [verifier],
      experts: [],
      reviewer,
      signatory: lead,
      issuers: [issuer, secondIssuer],
    };
    return assignEngagement(await actor(cast.bodyAdmin), { id, ...team });
  });
  for (const person of [lead, verifier, reviewer, issuer, secondIssuer]) {
    const declared = {
      declaration:
        "DEMO: no interest in the organisation, no consultancy for it in three years, competent for the sector.",
      ...{ independent: true, competent: true, threats: "", safeguards: "" },
    };
    await on("declared", async () => declare(await actor(person), { id, ...declared }));
  }
  await on("accepted", async () => acceptEngagement(await actor(lead), { id }));
  await on("planned", async () =>
    approvePlan(await actor(lead), { id, plan: planOf(year, calendar) }),
  );
}
