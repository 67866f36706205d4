import type { DeskShape } from "./row";

/** Role changes that wait for the second administrator, or for the platform where there is none (SD5). */
export const roleDeskRows = {
  confirm_role: {
    noun: "role_change",
    in: ["waits"],
    when: ["not_mine"],
    act: "member.confirm",
    path: "/settings/members",
  },
  confirm_role_alone: {
    noun: "role_change",
    in: ["alone"],
    when: ["not_mine"],
    act: "member.confirm",
    path: "/admin/organisations",
  },
} as const satisfies Record<string, DeskShape>;
