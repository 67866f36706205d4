import type { en } from "../en";
import type { Same } from "../shape";

export const members = {
  refused: {
    self: "任何人不得为自己授予或撤销角色，请由另一位管理员操作。",
    lastAdmin: "最后一位管理员不可移除，请先将该角色授予他人。",
    kind: "该角色不适用于此类组织。",
    has: "此人已拥有该角色。",
    invited: "该地址与角色已有一份未接受的邀请。",
    expired: "该邀请已过期或被取消，请索取新的邀请。",
    taken: "该邀请已被接受。",
    signIn: "该地址已有账户。请先登录，再打开此链接。",
    other: "该邀请发给的地址与您登录所用的地址不同。",
    slug: "请使用小写字母、数字和单个连字符。",
    country: "请用两个大写字母填写国家或地区，例如CN。",
    firstOnly: "该组织已有管理员，由其邀请成员。",
    sites: "场所填报人至少需要一个场所。",
  },
} satisfies Same<typeof en.members>;
