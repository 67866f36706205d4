import type { en } from "../en";
import type { Same } from "../shape";

export const refusal = {
  notFound: "没有此记录。",
  forbidden: "您的角色不允许此操作。",
  invalid: "请检查标出的字段。",
  exists: "该记录已存在。",
  stale: "此内容已被他人修改，请重新载入后再改。",
  state: "报告处于“{state}”状态时不能进行此操作。",
  locked:
    "“{entry}”已锁定：报告退回期间，只能更改未关闭的核查发现所指的内容。如需更正其他内容，请先在“核查发现”中自行报告。",
  duties: "职责分离规则不允许此人在此进行该操作。",
  sides: "您已在本报告中承担另一方的工作，因此不能进行此操作。",
  signedOut: "会话已结束，请重新登录。",
  tooLarge: "文件超过{limit}，请选择较小的文件。",
  tooMany: "尝试次数过多，请在{minutes, plural, other {#}}分钟后重试。",
} satisfies Same<typeof en.refusal>;
