import { gateCredits } from "./gate-credits";
import { gateMarkets } from "./gate-markets";
import { gateValues } from "./gate-values";

export const gate = {
  ...gateCredits,
  ...gateMarkets,
  ...gateValues,
  clause: "{clause}",
  measured:
    "{code, select, unmodified {无保留意见} modified {保留意见} adverse {否定意见} disclaimed {无法表示意见} lead_verifier {核查组长} verifier {核查员} reviewer {独立复核人} issuer {颁发人} organisation {组织} verification {核查} review {复核} issue {颁发} platform {平台} subject {主体} scopes {范围} year {年度} exclusions {排除} PRD {产品} other {{code}}}{rest}",
  passed: "通过",
  outcome: {
    passed: "通过",
    warned: "通过，并印出提示",
    blocked: "未通过",
    not_applicable: "不适用",
  },
  severity: { block: "阻止", warn: "提示", either: "提示或阻止" },
  level: {
    A: "A：已见条款原文",
    B: "B：已见条款编号",
    C: "C：待确认",
    P: "P：本平台政策或机制规则，无条款",
  },
  R01: {
    title: "声明写明覆盖范围",
    block:
      "请写明声明的覆盖内容：{missing, select, subject {缺少主体} scopes {缺少范围} year {缺少年度} other {有一项排除没有理由}}。",
    limit: "主体、范围、年度和每项排除的理由均已写明。",
  },
  R02: {
    title: "范围一和范围二齐全且为总量",
    block: "缺少范围{scopes}。",
    limit: "范围一和范围二齐全，且未扣除碳信用。",
  },
  R03: {
    title: "范围二采用两种方法",
    block: "请用两种方法报告范围二。",
    limit: "每项范围二活动均按位置和按市场计算。",
  },
  R04: {
    title: "计入的凭证符合质量标准",
    block: "{key}有{megawattHours}兆瓦时不符合标准{criteria}。",
    limit: "计入的电量中，不符合标准的为0兆瓦时。",
  },
  R05: {
    title: "范围三的十五个类别均已判定",
    undecided: "尚未判定的范围三类别，或没有估算值的排除：{list}。",
    block: "排除了{percent}。",
    limit: "15个类别均已判定；排除部分低于5%。",
  },
  R06: {
    title: "运营声明的措辞",
    block: "仅含范围一和范围二的声明须写“运营（范围一、范围二）”，且不得引用ISO 14068-1。",
    limit: "仅含范围一和范围二，且不引用ISO 14068-1。",
  },
  R07: {
    title: "对本陈述的无保留意见",
    block: "本陈述没有有效的无保留意见。",
    limit: "对本陈述哈希值的无保留意见。",
  },
  R08: {
    title: "保证等级",
    warn: "范围{scopes}的有限保证将予印出。",
    limit: "每组范围均为合理保证，否则印出。",
  },
  R09: {
    title: "统一的GWP值",
    block: "声明主体中{mismatch}使用了其他GWP值，超过5%的上限。",
    warn: "声明主体中{mismatch}使用了其他GWP值，{unstated}未说明GWP值。",
    limit: "使用其他GWP值的不超过1%；至5%印出，超过则阻止。",
  },
  R10: {
    title: "生物源CO₂在范围之外",
    block: "生物源CO₂计入了范围{scope}。",
    limit: "范围内的生物源CO₂为0吨。",
  },
  R11: {
    title: "碳中和管理计划",
    block: "没有列明日期和措施的碳中和管理计划。",
    old: "管理计划上次复核于{day}，已超过十二个月。",
    limit: "计划列明措施日期，并在十二个月内复核。",
  },
  R12: {
    title: "先减排，后抵销",
    block: "抵销之前，须在声明范围内证明减排量。",
    warn: "首个年度尚无减排量，理由：{reason}",
    limit: "本年度或上年度大于0吨，或首个年度说明理由。",
  },
  R13: {
    title: "采购的可再生电力属于替代，不属于减排",
    block: "{measure}是采购：请移至替代。",
    limit: "措施中没有采购项。",
  },
  R14: {
    title: "剩余排放不高于计划路径",
    warn: "高出路径{tonnes}吨。",
    block: "自第三年起仍高出路径{tonnes}吨。",
    limit: "不超过路径吨数；自第三年起阻止。",
  },
  R25: {
    title: "中和桥图可对账",
    block: "桥图相差{grams}克。",
    limit: "0克。",
  },
  R26: {
    title: "没有未完成的基准年重算",
    block: "须重算基准年，累计影响{percent}，尚未完成。",
    restatement: "{label}年度须重述，影响{percent}，尚未完成。",
    withdrawn: "{label}年度的意见已撤回，该年度尚未重述。",
    limit: "低于{threshold}。",
  },
  R27: {
    title: "没有未结发现，没有未更正的重大错报",
    open: "有{count}项核查发现尚未关闭。",
    block: "未更正：{uncorrected}吨，重要性水平为{threshold}吨。",
    printed: "未更正并作为保留事项印出：{uncorrected}吨，重要性水平为{threshold}吨。",
    limit: "没有未关闭的核查发现；未更正部分低于重要性水平。",
  },
  R28: {
    title: "无人同时参与双方",
    block:
      "有一人同时参与了两方：{duty, select, lead_verifier {核查组长} verifier {核查员} reviewer {独立复核人} issuer {颁发人} organisation {组织} verification {核查} review {复核} issue {颁发} other {{duty}}}。",
    limit: "没有人站在两方。",
  },
  R29: {
    title: "没有禁用措辞",
    block: "不得使用“{phrase}”。",
    limit: "没有禁用措辞。",
  },
  R30: {
    title: "碳中和报告已公开",
    block: "请先发布报告。",
    limit: "报告页面已公开。",
  },
  R31: {
    title: "声明写明应有的各项",
    block:
      "声明缺少{item, select, standard {标准} subject {主体} period {期间} verifier {核查机构} report {报告链接} other {碳信用占比}}。",
    limit: "标准、主体、期间、核查机构、报告、碳信用占比。",
  },
  R32: {
    title: "核查意见在年度结束后24个月内",
    warn: "核查意见在年度结束{months}个月后出具。",
    limit: "不超过24个月。",
  },
  R33: {
    title: "因子版本不晚于核查意见",
    block: "{edition}在核查意见之后发布。",
    limit: "不晚于{day}发布。",
  },
  R34: {
    title: "不作产品声明",
    block: "不提供产品声明。",
    limit: "一律不受理。",
  },
  R35: {
    title: "租赁场所有控制权测试",
    block: "{site}没有控制权测试。",
    warn: "租赁场所（{sites}）内自有设备涉及的{tonnes}吨不在声明之内。",
    limit: "每处租赁场所均有控制权测试；声明之外自有设备为0吨，否则印出。",
  },
} as const;
