import {
  dropRevocation,
  proposeRevocation,
  reinstateCertificate,
  secondRevocation,
  suspendCertificate,
} from "@/lib/services/certificate-life";
import { issueCertificate } from "@/lib/services/certificates";
import {
  discardClaim,
  draftClaim,
  recallClaim,
  refuseClaim,
  requestClaim,
} from "@/lib/services/claims";
import {
  approveRestatement,
  assessRestatement,
  declineRestatement,
  proposeRestatement,
} from "@/lib/services/restatements";
import type { Noun } from "../../policy/workflow-table";
import { callerOf, given, type Scene } from "./scene";

const row = callerOf("report");
const reason = "A meter of the second hall was read twice.";
const of =
  (noun: Noun) =>
  ({ ids }: Scene) =>
    given([ids[noun]], (id) => ({ id: id as string, reason }));
const ofCause = (scene: Scene) => {
  const named = of("certificate")(scene);
  return named && { ...named, cause: "complaint" as const };
};
const ofReport = ({ ids }: Scene) => ({ reportId: ids.report });
const none = { scope1: 0, scope2Location: 0, scope2Market: 0, scope3: 0 };
export const assessed = {
  ...{ corrections: [{ key: "A001", quantity: "1829070" }], edition: null },
  ...{ stated: none, note: "Meter log of the site." },
};
export const proposed = { trigger: "error", reason } as const;

/** The acts of domain.md 4.4 and 4.5. */
export const claimCallers = [
  row("claim.draft", draftClaim, ofReport),
  row("claim.request", requestClaim, of("claim")),
  row("claim.recall", recallClaim, of("claim")),
  row("claim.discard", discardClaim, of("claim")),
  row("claim.refuse", refuseClaim, of("claim")),
  row("certificate.issue", issueCertificate, of("claim")),
  row("certificate.suspend", suspendCertificate, ofCause),
  row("certificate.reinstate", reinstateCertificate, of("certificate")),
  row("certificate.revoke", proposeRevocation, of("certificate")),
  row("certificate.second_revocation", secondRevocation, of("certificate")),
  row("certificate.drop_revocation", dropRevocation, of("certificate")),
  row("restatement.propose", proposeRestatement, (scene) => ({ ...ofReport(scene), ...proposed })),
  row("restatement.assess", assessRestatement, ({ ids }) =>
    given([ids.restatement], (id) => ({ id: id as string, ...assessed })),
  ),
  row("restatement.approve", approveRestatement, of("restatement")),
  row("restatement.decline", declineRestatement, of("restatement")),
];
