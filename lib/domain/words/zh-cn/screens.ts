import { account } from "./account";
import { activities } from "./activities";
import { apiKeys } from "./api-keys";
import { approvals } from "./approvals";
import { audit } from "./audit";
import { calculator } from "./calculator";
import { categories } from "./categories";
import { certificates } from "./certificates";
import { checks } from "./checks";
import { common } from "./common";
import { complaints } from "./complaints";
import { computing } from "./computing";
import { credits } from "./credits";
import { dashboard } from "./dashboard";
import { demo } from "./demo";
import { desk } from "./desk";
import { evidence } from "./evidence";
import { factors } from "./factors";
import { imports } from "./imports";
import { input } from "./input";
import { instruments } from "./instruments";
import { measures } from "./measures";
import { members } from "./members";
import { messages } from "./messages";
import { methods } from "./methods";
import { ownFactors } from "./own-factors";
import { pledges } from "./pledges";
import { progress } from "./progress";
import { quality } from "./quality";
import { refusal } from "./refusal";
import { reports } from "./reports";
import { restatements } from "./restatements";
import { review } from "./review";
import { roles } from "./roles";
import { sampling } from "./sampling";
import { shell } from "./shell";
import { signIn } from "./sign-in";
import { states } from "./states";
import { templates } from "./templates";
import { trace } from "./trace";
import { units } from "./units";
import { verification } from "./verification";
import { workspace } from "./workspace";

/** What screens behind sign-in say; papers and public pages, which the server draws, have words of their own. */
export const screens = {
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
  reports,
  members,
  audit,
  factors,
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
};
