import type { en } from "../en";
import type { Same } from "../shape";
import { states } from "./states";

/** What a record may stand in, by the words of its chip; of two that share a name, the word that fits both. */
const named = Object.entries({
  ...states.finding,
  ...states.engagement,
  ...states.restatement,
  ...states.complaint,
  ...states.certificate,
  ...states.report,
  ...states.claim,
  drafted: "已起草",
})
  .map(([state, text]) => `${state} {${text}}`)
  .join(" ");

export const refusal = {
  notFound: "没有此记录。",
  forbidden: "您的角色不允许此操作。",
  invalid: "请检查标出的字段。",
  exists: "该记录已存在。",
  stale: "此内容已被他人修改，请重新载入后再改。",
  state: `当前状态为“{state, select, ${named} other {{state}}}”，不能进行此操作。如果页面显示的不是此状态，请重新载入：其间已有人处理。`,
  locked:
    "“{entry}”已锁定：报告退回期间，只能更改未关闭的核查发现所指的内容。如需更正其他内容，请先在“核查发现”中自行报告。",
  duties: "职责分离规则不允许此人在此进行该操作。",
  sides: "您已在本报告中承担另一方的工作，因此不能进行此操作。",
  signedOut: "会话已结束，请重新登录。",
  tooLarge: "文件超过{limit}，请选择较小的文件。",
  tooMany: "尝试次数过多，请在{minutes, plural, other {#}}分钟后重试。",
} satisfies Same<typeof en.refusal>;
