import type { en } from "../en";
import type { Same } from "../shape";

export const account = {
  title: "我的账户",
  onePerson:
    "您在此有{count}个账户，视为同一人：其中一个账户办理的事项，其他账户不得核查、复核、批准或确认。各账户的角色各自独立。如有错误，请告知作此说明的管理员，审计记录载有其姓名。",
  profile: "姓名与语言",
  name: "姓名",
  nameHint: "将显示在审计记录以及您签署的意见和证书上。",
  language: "语言",
  languageHint: "无论在何处登录，页面均使用此语言。",
  asBrowser: "与浏览器一致",
  password: "密码",
  currentPassword: "当前密码",
  newPassword: "新密码",
  newPasswordHint: "至少12个字符。由几个不常见的词组成的密码容易记住。",
  changePassword: "更改密码",
  passwordChanged: "密码已更改，您的其他会话已结束。",
  demoPassword: "演示人员登录无需密码。",
  sessions: "已登录的设备",
  device: "浏览器",
  unknownDevice: "未知",
  since: "登录时间",
  lastSeen: "最近活动",
  thisSession: "当前会话",
  endSession: "在该设备上退出",
  everywhere: "全部退出",
  everywhereText: "自下一次请求起结束您的全部会话，包括当前会话。",
  roles: "您的角色",
  organisation: "组织",
  role: "角色",
  refused: {
    short: "请使用至少12个字符。",
    common: "该密码属于最常见的密码，请另选一个。",
    address: "密码中请勿包含您的电子邮件地址。",
    wrong: "当前密码不正确。",
  },
} satisfies Same<typeof en.account>;
