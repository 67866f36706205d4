import type { en } from "../en";
import type { Same } from "../shape";

export const signIn = {
  title: "登录",
  lede: "供填报、核查、审批与颁发人员使用。",
  email: "电子邮箱",
  password: "密码",
  show: "显示",
  hide: "隐藏",
  showPassword: "显示密码",
  submit: "登录",
  wrong: "电子邮箱或密码不正确。",
  enterEmail: "请输入电子邮箱。",
  enterPassword: "请输入密码。",
  verify: "查验证书",
  register: "查看公开登记册",
  publicText: "登记册及其中的每份证书向所有人公开，无需登录。",
  demo: {
    title: "体验演示",
    text: "点击按钮即可以平台中的一个角色登录。演示数据均为虚构或公开资料，并标有“演示”字样。",
    gone: "该演示人员目前不可用。",
  },
} satisfies Same<typeof en.signIn>;
