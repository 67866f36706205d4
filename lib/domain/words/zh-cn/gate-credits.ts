/** What the gate says of carbon credits. */
export const gateCredits = {
  R15: {
    title: "碳信用先签发后注销",
    block: "不得使用{project}尚未签发或远期的碳信用。",
    limit: "未签发或远期的碳信用为0。",
  },
  R16: {
    title: "碳信用质量",
    block:
      "{project}的“{criterion, select, real {真实} additional {额外} credibleBaseline {可信基准线} other {持久}}”尚未回答。",
    no: "{project}的“{criterion, select, real {真实} additional {额外} credibleBaseline {可信基准线} other {持久}}”回答为否。",
    warn: "{project}的“{criterion, select, real {真实} additional {额外} credibleBaseline {可信基准线} other {持久}}”存疑：{note}",
    limit: "每批碳信用的四项标准均已回答；疑问印出。",
  },
  R17: {
    title: "按时注销",
    block: "注销晚了{days}天。",
    limit: "不晚于{last}注销。",
  },
  R18: {
    title: "合格的碳信用机制",
    block: "{programme}不合格：没有其规则符合要求的记录。",
    limit: "核查、登记系统、泄漏和重复计算的规则均符合。",
  },
  R19: {
    title: "项目、类型、年份、序列号和佐证材料",
    block: "有{count}吨缺少序列号、项目、年份或佐证材料。",
    limit: "缺少项目、类型、年份、序列号或佐证材料的为0吨。",
  },
  R20: {
    title: "碳信用覆盖剩余排放",
    block: "尚缺{short}吨：仅注销{retired}吨。",
    limit: "不少于{needed}吨。",
  },
  R21: {
    title: "序列号有效且仅使用一次",
    block: "该区间与另一笔注销在{from}至{to}重叠。",
    serial: "序列号{serial}与其数量不符或无效。",
    bound: "{serial}已用于另一项声明。",
    unread: "有{count}个序列号未能检查是否重叠。",
    limit: "没有重叠，没有无效序列号，没有用于其他声明。",
  },
  R22: {
    title: "签发年份接近报告年度",
    warn: "签发年份{vintage}与报告年度相差{years}年。",
    limit: "早于报告年度不超过5年，且不晚于报告年度。",
  },
  R23: {
    title: "相应调整状态已知",
    warn: "{project}的相应调整状态未知。",
    limit: "每批均已知，否则印出。",
  },
  R24: {
    title: "为本持有人和本年度注销",
    block: "受益人为{beneficiary}，用途为{purpose}。",
    limit: "持有人的名称和本年度。",
  },
  R36: {
    title: "碳信用未同时作为绿证出售",
    warn: "未能证明{project}的电量没有同时作为绿证出售。",
    limit: "每批均已证明，否则印出。",
  },
} as const;
