import { beforeAll, expect, test, vi } from "vitest";
import { standingOf } from "@/db/queries/gate-facts";
import { findReport } from "@/db/queries/reports";
import { statedFactsOf } from "@/db/queries/stated-facts";
import { store } from "@/db/store";
import { paperVerification } from "@/lib/domain/assurance/paper-facts";
import { type Actor, type Duty, roles } from "@/lib/domain/roles";
import { changeProfile } from "@/lib/services/account";
import { issueCertificate } from "@/lib/services/certificates";
import { reopenEngagement } from "@/lib/services/discovered";
import { replaceAssigned } from "@/lib/services/engagement-life";
import { declare } from "@/lib/services/engagements";
import { draftOpinion, reviewOpinion, signOpinion } from "@/lib/services/opinions";
import { showPublicCertificate } from "@/lib/services/register";
import { joinedBy } from "./fixtures";
import { approve, request, signing, testAll, type Walk, walkTo } from "./walk";
import { answers } from "./walk-answers";

vi.setConfig({ testTimeout: 180_000 });
const reason = "On leave.";

/** The reviewer is replaced before the signature; all the others once facts were discovered. */
let walk: Walk;
beforeAll(async () => {
  walk = await walkTo("started");
  const { by, id, sha256 } = walk;
  for (const [duty, person] of Object.entries(by))
    if (duty in roles)
      await changeProfile(person as Actor, { name: `First ${duty}`, locale: null });
  await testAll(walk);
  const opinion = { id, kind: "unmodified" as const, text: "Fairly stated.", loweredReason: "" };
  await draftOpinion(by.lead_verifier, { ...opinion, ...answers });
  await reviewOpinion(by.reviewer, { id, sha256 });
  await replace("reviewer");
  await signOpinion(by.lead_verifier, { id, sha256, ...signing });
}, 180_000);

async function replace(duty: Duty): Promise<void> {
  const { by, id } = walk;
  const newcomer = await joinedBy(by.id, duty);
  await changeProfile(newcomer, { name: `Second ${duty}`, locale: null });
  const [leaves, comes] = [by[duty].userId, newcomer.userId];
  await replaceAssigned(by.body_admin, { id, leaves, comes, reason });
  await declare(newcomer, {
    id,
    declaration: "None.",
    independent: true,
    competent: true,
    threats: "",
    safeguards: "",
  });
}

const printed = () =>
  store().read(async (at) => {
    const report = await findReport(at, walk.reportId);
    const standing = report && (await standingOf(at, report));
    if (!standing?.verification) throw new Error("it is verified");
    const { lead, reviewer, signatory } = paperVerification(standing.verification);
    const stated = await statedFactsOf(at, standing.verification, standing.statement);
    return { lead, reviewer, signatory, members: stated?.members };
  });
const acted = {
  lead: "First lead_verifier",
  reviewer: "First reviewer",
  signatory: "First lead_verifier",
  members: ["First verifier"],
};

test("papers name who reviewed and signed, not who was assigned after them", async () => {
  expect(await printed()).toEqual(acted);
});

test("a certificate names who issued it, and its verification who did it, whoever takes their places later", async () => {
  const { by, id } = walk;
  await approve(walk);
  const { number } = await issueCertificate(by.issuer, { id: await request(walk) });
  await reopenEngagement(by.body_admin, { id, reason });
  for (const duty of ["issuer", "lead_verifier", "verifier"] as const) await replace(duty);
  const { issuedBy, verification } = await showPublicCertificate(number);
  expect([issuedBy, verification.signatory]).toEqual(["First issuer", acted.signatory]);
  expect(await printed()).toEqual(acted);
});
