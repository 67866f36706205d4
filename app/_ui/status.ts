import {
  Ban,
  CheckCheck,
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CirclePause,
  CircleX,
  Clock,
  Globe,
  Hourglass,
  type LucideIcon,
  MessageSquare,
  PenLine,
  Replace,
  RotateCcw,
  SearchCheck,
  Send,
  Star,
  TriangleAlert,
  Undo2,
} from "lucide-react";
import type { en } from "@/lib/domain/words/en";

export type Kind = keyof typeof en.states;
export type State<K extends Kind> = keyof (typeof en.states)[K];

/** Tone by meaning: at rest, moving, being looked at, waiting for you, good, bad. */
export const tones = {
  rest: "border-border bg-muted text-muted-foreground",
  moving: "border-info/40 bg-info-soft text-info",
  looking: "border-review/40 bg-review-soft text-review",
  waiting: "border-warning/40 bg-warning-soft text-warning",
  good: "border-success/40 bg-success-soft text-success",
  bad: "border-destructive/40 bg-destructive-soft text-destructive",
} as const;
export type Tone = keyof typeof tones;
type Look = readonly [Tone, LucideIcon];

/** How each state of each thing looks: a row per state, so that colour, icon and word go together. */
export const looks: { readonly [K in Kind]: Readonly<Record<State<K>, Look>> } = {
  report: {
    draft: ["rest", Circle],
    submitted: ["moving", Send],
    in_verification: ["looking", SearchCheck],
    returned: ["waiting", Undo2],
    verified: ["good", CircleCheck],
    not_verified: ["bad", CircleX],
    approved: ["good", CheckCheck],
    published: ["good", Globe],
    superseded: ["rest", Replace],
    withdrawn: ["rest", CircleMinus],
  },
  finding: {
    open: ["waiting", CircleAlert],
    responded: ["moving", MessageSquare],
    closed_corrected: ["good", CircleCheck],
    closed_explained: ["good", CircleCheck],
    closed_uncorrected: ["bad", CircleX],
    withdrawn: ["rest", CircleMinus],
  },
  engagement: {
    proposed: ["rest", Circle],
    accepted: ["moving", Send],
    planned: ["moving", PenLine],
    executing: ["looking", SearchCheck],
    drafted: ["looking", PenLine],
    reviewed: ["looking", CheckCheck],
    issued: ["good", CircleCheck],
    reopened: ["waiting", RotateCcw],
    closed: ["rest", CircleMinus],
    terminated: ["bad", Ban],
  },
  claim: {
    drafted: ["rest", Circle],
    requested: ["moving", Hourglass],
    issued: ["good", Star],
    discarded: ["rest", CircleMinus],
  },
  certificate: {
    issued: ["good", Star],
    suspended: ["waiting", CirclePause],
    revoked: ["bad", CircleX],
    expired: ["rest", Clock],
    superseded: ["rest", Replace],
  },
  complaint: {
    received: ["waiting", CircleAlert],
    acknowledged: ["moving", Send],
    review: ["looking", SearchCheck],
    decided: ["good", CircleCheck],
    appeal: ["waiting", RotateCcw],
    closed: ["rest", CircleMinus],
  },
  complaint_outcome: {
    upheld: ["bad", CircleAlert],
    in_part: ["waiting", TriangleAlert],
    not_upheld: ["good", CircleCheck],
  },
  restatement: {
    proposed: ["moving", Send],
    assessed: ["looking", SearchCheck],
    approved: ["moving", PenLine],
    declined: ["rest", CircleMinus],
    done: ["good", CircleCheck],
    lapsed: ["rest", Clock],
  },
  member: {
    active: ["good", CircleCheck],
    invited: ["moving", Send],
    removed: ["rest", CircleMinus],
  },
  task: {
    complete: ["good", CircleCheck],
    in_progress: ["moving", CircleDashed],
    needs_work: ["waiting", TriangleAlert],
    not_started: ["rest", Circle],
    cannot_start: ["rest", Hourglass],
  },
  check: {
    passed: ["good", CircleCheck],
    warning: ["waiting", TriangleAlert],
    blocking: ["bad", CircleX],
    not_applicable: ["rest", CircleMinus],
  },
  source: {
    entered: ["good", CircleCheck],
    new: ["good", Star],
    waiting: ["waiting", Hourglass],
    missing: ["bad", CircleX],
    explained: ["rest", CircleMinus],
  },
};
