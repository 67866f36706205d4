import type { KindShape } from "./kind-rows";

const complaint = "/admin/complaints/{subject}";

/** Who is told of what is done with a complaint; its complainant sees it by their link. */
export const complaintKinds = {
  complaint_lodged: {
    group: "work",
    on: "complaint.lodge",
    to: ["body_admin", "platform_admin"],
    path: complaint,
    ended: true,
  },
  complaint_named: { group: "work", on: "complaint.acknowledge", to: ["named"], path: complaint },
  complaint_passed_on: { group: "work", on: "complaint.replace", to: ["named"], path: complaint },
  complaint_opened: { group: "work", on: "complaint.open", to: ["org_admin"], path: complaint },
  complaint_attached: { group: "work", on: "complaint.attach", to: ["named"], path: complaint },
  complaint_answered: { group: "outcome", on: "complaint.answer", to: ["named"], path: complaint },
  complaint_suspension_asked: {
    group: "work",
    on: "complaint.ask_suspension",
    to: ["issuer"],
    path: "/certificates/acts",
  },
  complaint_decided: {
    group: "outcome",
    on: "complaint.decide",
    to: ["org_admin", "body_admin"],
    path: complaint,
    ended: true,
  },
  complaint_upheld: {
    group: "work",
    on: "complaint.decide",
    when: { founded: 1 },
    to: ["issuer"],
    path: "/certificates/acts",
  },
  complaint_upheld_opinion: {
    group: "work",
    on: "complaint.decide",
    when: { founded: 1 },
    to: ["lead_verifier"],
    path: "/engagements/{engagement}/discovered",
  },
  complaint_appealed: {
    group: "work",
    on: "complaint.appeal",
    to: ["body_admin", "platform_admin"],
    path: complaint,
    ended: true,
  },
  complaint_withdrawn: {
    group: "outcome",
    on: "complaint.withdraw",
    to: ["named", "body_admin"],
    path: complaint,
    ended: true,
  },
} as const satisfies Record<string, KindShape>;

/** The days of a complaint that come. */
export const complaintDeadlineKinds = {
  complaint_receipt_due: {
    group: "deadline",
    to: ["body_admin", "platform_admin"],
    path: complaint,
    ended: true,
  },
  complaint_answer_due: { group: "deadline", to: ["org_admin"], path: complaint, ended: true },
  complaint_unanswered: { group: "deadline", to: ["named"], path: complaint },
  complaint_appeal_ends: { group: "deadline", to: ["org_admin"], path: complaint, ended: true },
  complaint_decision_due: { group: "deadline", to: ["named"], path: complaint },
} as const satisfies Record<string, KindShape>;
