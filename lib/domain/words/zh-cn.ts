import type { en } from "./en";
import type { Same } from "./shape";
import { account } from "./zh-cn/account";
import { activities } from "./zh-cn/activities";
import { apiKeys } from "./zh-cn/api-keys";
import { approvals } from "./zh-cn/approvals";
import { audit } from "./zh-cn/audit";
import { calculator } from "./zh-cn/calculator";
import { categories } from "./zh-cn/categories";
import { certificates } from "./zh-cn/certificates";
import { checks } from "./zh-cn/checks";
import { common } from "./zh-cn/common";
import { complaints } from "./zh-cn/complaints";
import { computing } from "./zh-cn/computing";
import { credits } from "./zh-cn/credits";
import { dashboard } from "./zh-cn/dashboard";
import { demo } from "./zh-cn/demo";
import { desk } from "./zh-cn/desk";
import { evidence } from "./zh-cn/evidence";
import { factors } from "./zh-cn/factors";
import { gate } from "./zh-cn/gate";
import { imports } from "./zh-cn/imports";
import { input } from "./zh-cn/input";
import { instruments } from "./zh-cn/instruments";
import { measures } from "./zh-cn/measures";
import { members } from "./zh-cn/members";
import { messages } from "./zh-cn/messages";
import { methods } from "./zh-cn/methods";
import { ownFactors } from "./zh-cn/own-factors";
import { papers } from "./zh-cn/papers";
import { pledges } from "./zh-cn/pledges";
import { progress } from "./zh-cn/progress";
import { quality } from "./zh-cn/quality";
import { refusal } from "./zh-cn/refusal";
import { register } from "./zh-cn/register";
import { reports } from "./zh-cn/reports";
import { restatements } from "./zh-cn/restatements";
import { review } from "./zh-cn/review";
import { roles } from "./zh-cn/roles";
import { sampling } from "./zh-cn/sampling";
import { shell } from "./zh-cn/shell";
import { signIn } from "./zh-cn/sign-in";
import { states } from "./zh-cn/states";
import { templates } from "./zh-cn/templates";
import { trace } from "./zh-cn/trace";
import { units } from "./zh-cn/units";
import { verification } from "./zh-cn/verification";
import { workspace } from "./zh-cn/workspace";

export const zhCn = {
  common,
  shell,
  signIn,
  dashboard,
  workspace,
  activities,
  imports,
  evidence,
  measures,
  instruments,
  credits,
  review,
  verification,
  approvals,
  certificates,
  register,
  reports,
  members,
  audit,
  factors,
  papers,
  gate,
  roles,
  states,
  units,
  categories,
  checks,
  refusal,
  input,
  demo,
  calculator,
  account,
  methods,
  trace,
  progress,
  templates,
  apiKeys,
  computing,
  ownFactors,
  quality,
  sampling,
  desk,
  complaints,
  pledges,
  messages,
  restatements,
} satisfies Same<typeof en>;
