import type { DeskShape } from "./row";

const place = "/admin/complaints/{subject}";

/** What waits of a complaint, and for whom (domain.md 4.7). */
export const complaintDeskRows = {
  acknowledge_complaint: {
    noun: "complaint",
    in: ["received"],
    when: ["i_name"],
    act: "complaint.acknowledge",
    path: place,
  },
  name_handler: {
    noun: "complaint",
    in: ["appeal"],
    when: ["i_name", "nobody_named"],
    act: "complaint.replace",
    path: place,
  },
  open_complaint: {
    noun: "complaint",
    in: ["acknowledged"],
    when: ["i_handle"],
    act: "complaint.open",
    path: place,
  },
  answer_complaint: {
    noun: "complaint",
    in: ["review"],
    when: ["not_heard"],
    act: "complaint.answer",
    path: place,
  },
  appeal_complaint: {
    noun: "complaint",
    in: ["decided"],
    when: ["appeal_open"],
    act: "complaint.appeal",
    path: place,
  },
  decide_complaint: {
    noun: "complaint",
    in: ["review", "appeal"],
    when: ["i_handle", "heard"],
    act: "complaint.decide",
    path: place,
  },
} as const satisfies Record<string, DeskShape>;
