import type { en } from "../en";
import type { Same } from "../shape";

export const credits = {
  refused: {
    overlap: "其中有序列号已在本平台登记为注销，请核对该号段的起止号码。",
    beneficiary: "受益方必须是本机构的法定名称或其别名之一。",
    beforeIssue: "信用不能在签发之前注销。",
    bound: "该注销记录已绑定中和声明，不能撤回。",
    key: "已有使用该键名的注销记录。",
  },
} satisfies Same<typeof en.credits>;
