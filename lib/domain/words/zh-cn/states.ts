import type { en } from "../en";
import type { Same } from "../shape";

export const states = {
  report: {
    draft: "草稿",
    submitted: "已提交",
    in_verification: "核查中",
    returned: "退回修改",
    verified: "已核查",
    not_verified: "未通过核查",
    approved: "已批准",
    published: "已公开",
    superseded: "已被取代",
    withdrawn: "已撤回",
  },
  finding: {
    open: "待回复",
    responded: "已回复",
    closed_corrected: "已关闭（已更正）",
    closed_explained: "已关闭（已说明）",
    closed_uncorrected: "已关闭（未更正）",
    withdrawn: "已撤回",
  },
  engagement: {
    proposed: "已提议",
    accepted: "已受理",
    planned: "已制定计划",
    executing: "执行中",
    drafted: "意见已起草",
    reviewed: "已复核",
    issued: "意见已出具",
    reopened: "已重启",
    closed: "已关闭",
    terminated: "已终止",
  },
  claim: {
    drafted: "草稿",
    requested: "已申请",
    issued: "已颁发",
    discarded: "已放弃",
  },
  certificate: {
    issued: "有效",
    suspended: "已暂停",
    revoked: "已撤销",
    expired: "已过期",
    superseded: "已被取代",
  },
  member: { active: "有效", invited: "已邀请", removed: "已移除" },
  task: {
    complete: "已完成",
    in_progress: "填报中",
    needs_work: "需要处理",
    not_started: "未开始",
    cannot_start: "尚不能开始",
  },
  check: {
    passed: "通过",
    warning: "提醒",
    blocking: "阻断",
    not_applicable: "不适用",
  },
} satisfies Same<typeof en.states>;
