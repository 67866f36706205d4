import type { en } from "../en";
import type { Same } from "../shape";

export const shell = {
  main: "主导航",
  menu: "菜单",
  openMenu: "打开菜单",
  account: "账户",
  accountOf: "{name}的账户",
  signOut: "退出登录",
  signIn: "登录",
  signedInAs: "当前登录：{name}",
  language: "语言",
  theme: { label: "主题", system: "跟随系统", light: "浅色", dark: "深色" },
  nav: {
    dashboard: "工作台",
    reports: "报告",
    certificates: "证书",
    engagements: "核查项目",
    approvals: "审批",
    members: "成员",
    audit: "审计记录",
    factors: "排放因子",
    organisations: "组织",
    certificateActs: "证书效力",
    register: "公开登记册",
    account: "我的账户",
    verify: "查验证书",
    ledger: "台账",
    serials: "查序列号",
  },
  footer: {
    purpose: "任何人都可以查验的碳中和声明登记册。",
    method: "声明的含义",
    apiDocs: "数据接口（OpenAPI）",
    demo: "本系统内为演示数据，不构成任何真实声明。",
  },
  notFound: {
    title: "未找到页面",
    text: "此地址没有内容，或您无权查看。请检查地址，或从以下页面继续。",
  },
  failed: {
    title: "页面出错",
    text: "页面无法显示。数据没有丢失，已保存的内容仍然有效。",
    again: "重试",
    home: "前往工作台",
  },
  noPermission: {
    title: "此页面需要其他角色",
    role: "此页面供“{role}”角色使用。",
    who: "{who}可以为您授予该角色。",
    anyone: "您所在组织的管理员可以为您授予该角色。",
  },
} satisfies Same<typeof en.shell>;
