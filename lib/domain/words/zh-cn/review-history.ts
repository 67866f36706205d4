import type { en } from "../en";
import type { Same } from "../shape";

export const reviewHistory = {
  lede: "按顺序列出每一步，以及每一份已提交的报表。",
  caption: "各轮报表",
  cycle: "轮次",
  frozen: "冻结时间",
  hash: "SHA-256",
  compare: "比较",
  compareWith: "与第{cycle}轮比较",
  none: "尚未提交任何报表。",
  noneText: "每次提交该年度时都会冻结一份报表，并连同其哈希值列在此处。",
  steps: "经过",
} satisfies Same<typeof en.review.history>;
