export const gate = {
  passed: "通过",
  outcome: {
    passed: "通过",
    warned: "通过，并印出提示",
    blocked: "未通过",
    not_applicable: "不适用",
  },
  severity: { block: "阻止", warn: "提示" },
  level: {
    A: "A：已见条款原文",
    B: "B：已见条款编号",
    C: "C：待确认",
  },
  R01: {
    title: "声明写明覆盖范围",
    block:
      "请写明声明的覆盖内容：{missing, select, subject {缺少主体} scopes {缺少范围} year {缺少年度} other {有一项排除没有理由}}。",
  },
  R02: { title: "范围一和范围二齐全且为总量", block: "缺少范围{scopes}。" },
  R03: { title: "范围二采用两种方法", block: "请用两种方法报告范围二。" },
  R04: {
    title: "计入的凭证符合质量标准",
    block: "{key}已计入，但不符合标准{criteria}。",
  },
  R05: {
    title: "范围三的十五个类别均已判定",
    undecided: "尚未判定的范围三类别：{list}。",
    block: "排除部分达到清单的5%或以上。",
  },
  R06: {
    title: "运营声明的措辞",
    block: "仅含范围一和范围二的声明须写“运营（范围一、范围二）”，且不得引用ISO 14068-1。",
  },
  R07: {
    title: "对本陈述的无保留意见",
    block: "本陈述没有有效的无保留意见。",
  },
  R09: {
    title: "统一的GWP值",
    block: "声明主体中{mismatch}使用了其他GWP值，超过5%的上限。",
    warn: "声明主体中{mismatch}使用了其他GWP值，{unstated}未说明GWP值。",
  },
  R11: {
    title: "碳中和管理计划",
    block: "没有列明日期和措施的碳中和管理计划。",
    old: "管理计划上次复核于{day}，已超过十二个月。",
  },
  R12: {
    title: "先减排，后抵销",
    block: "抵销之前，须在声明范围内证明减排量。",
  },
  R14: {
    title: "剩余排放不高于计划路径",
    warn: "高出路径{tonnes}吨。",
    block: "自第三年起仍高出路径{tonnes}吨。",
  },
  R15: {
    title: "碳信用先签发后注销",
    block: "不得使用{project}尚未签发或远期的碳信用。",
  },
  R16: {
    title: "碳信用质量",
    block:
      "{project}的“{criterion, select, real {真实} additional {额外} credibleBaseline {可信基准线} other {持久}}”尚未回答。",
    no: "{project}的“{criterion, select, real {真实} additional {额外} credibleBaseline {可信基准线} other {持久}}”回答为否。",
    warn: "{project}的“{criterion, select, real {真实} additional {额外} credibleBaseline {可信基准线} other {持久}}”存疑：{note}",
  },
  R17: {
    title: "按时注销",
    block: "碳信用于{day}注销，晚于{last}。",
  },
  R18: {
    title: "合格的碳信用机制",
    block: "{programme}不合格：没有其规则符合要求的记录。",
  },
  R19: {
    title: "项目、类型、年份、序列号和佐证材料",
    block: "有{count}吨缺少序列号、项目、年份或佐证材料。",
  },
  R20: {
    title: "碳信用覆盖剩余排放",
    block: "尚缺{short}吨：仅注销{retired}吨。",
  },
  R21: {
    title: "序列号有效且仅使用一次",
    block: "该区间与另一笔注销在{from}至{to}重叠。",
    serial: "序列号{serial}与其数量不符或无效。",
    bound: "{serial}已用于另一项声明。",
    unread: "有{count}个序列号未能检查是否重叠。",
  },
  R22: { title: "签发年份接近报告年度", warn: "签发年份{vintage}与报告年度相差{years}年。" },
  R23: {
    title: "相应调整状态已知",
    warn: "{project}的相应调整状态未知。",
  },
  R24: {
    title: "为本持有人和本年度注销",
    block: "受益人为{beneficiary}，用途为{purpose}。",
  },
  R25: { title: "中和桥图可对账", block: "桥图相差{grams}克。" },
  R26: {
    title: "没有未完成的基准年重算",
    block: "须重算基准年，累计影响{percent}，尚未完成。",
  },
  R27: {
    title: "没有未结发现，没有未更正的重大错报",
    open: "有{count}项核查发现尚未关闭。",
    block: "未更正：{uncorrected}吨，重要性水平为{threshold}吨。",
    printed: "未更正并作为保留事项印出：{uncorrected}吨，重要性水平为{threshold}吨。",
  },
  R28: {
    title: "无人同时参与双方",
    block:
      "有一人同时参与了两方：{duty, select, lead_verifier {主核查员} verifier {核查员} reviewer {独立复核员} issuer {颁证人} other {{duty}}}。",
  },
  R29: { title: "没有禁用措辞", block: "不得使用“{phrase}”。" },
  R32: {
    title: "核查意见在年度结束后24个月内",
    warn: "核查意见在年度结束{months}个月后出具。",
  },
  R33: {
    title: "因子版本不晚于核查意见",
    block: "{edition}在核查意见之后发布。",
  },
  R35: {
    title: "租赁场所有控制权测试",
    block: "{site}没有控制权测试。",
    warn: "租赁场所（{sites}）内自有设备涉及的{tonnes}吨不在声明之内。",
  },
  R36: {
    title: "碳信用未同时作为绿证出售",
    warn: "未能证明{project}的电量没有同时作为绿证出售。",
  },
} as const;
