/** What each block of the certificate has to say (domain.md 7.1), written out for the demonstration's year. */
type Blocks = Readonly<Record<string, readonly string[]>>;

const everyLanguage: Blocks = {
  head: ["CN-2026-000123-7", "https://zeroproof.example/v/CN-2026-000123-7", "DEMO"],
  holder: ["Ant Group Co., Ltd. (demonstration)", "蚂蚁集团（演示）", "DEMO-0001"],
  figures: [
    ...["41,585.54", "\u22126,208.93", "\u221214,288.68", "21,087.93", "\u221221,088", "0.07"],
    ...["2,410.24", "32,966.37", "18,677.69", "AR5"],
  ],
  credits: [
    "99728-9900000001-9900021088-VCS-VCU-999-VER-CN-1-728-01012020-31122020-0",
    "VCS 728",
    "CECIC Gansu Yumen Changma No.3 Wind Farm Project",
    "ACM0002",
    "https://example.invalid/retirement/K1",
    "grid wind power of this period is widely held to have been viable without credits",
    "no source says whether the same MWh were also sold as green certificates",
  ],
  verification: [
    ...["CEC (demonstration)", "DEMO-ACC-001", "1,054.40", "15,386.33"],
    ...["GHG Protocol Corporate Standard 2004", "ISO 14064-3:2019"],
  ],
  issue: ["CEC (demonstration)", "Issuer (demo)"],
};

const ofLanguage: Readonly<Record<"en" | "zh-CN", Blocks>> = {
  en: {
    head: ["Issued in English and Chinese; the Chinese text prevails.", "Check at"],
    holder: [
      "operational control",
      "the organisation’s operations, at 8 sites",
      "0.1% of the subject",
    ],
    claim: [
      "1 Jan – 31 Dec 2022",
      "Ant Group Co., Ltd. (demonstration): operational carbon neutrality (Scope 1 and 2) for 2022, after reductions and substitutions, with 21,088 t of carbon credits retired.",
      "What this certificate does not cover",
      "Scope 3: 307,726.66 t CO₂e, not part of this claim.",
      "Zhangjiakou and Hangzhou): 159,279.40 t CO₂e, outside the claim.",
      "Left out of Scope 1: CH4 and N2O of combustion, 19.35 t CO₂e",
    ],
    figures: [
      "Base year: 2022",
      "no change is stated",
      "Surplus of 0.07 t CO₂e, not carried over.",
    ],
    credits: [
      ...["Avoidance credits, China", "31 Mar 2023", "issued 15 Sep 2021"],
      "Corresponding adjustment by the host country: none.",
      "Additionality: doubtful",
      "MWh not also sold as certificates: not shown",
      "Examined in the verification.",
    ],
    verification: [
      "Opinion: unmodified, 4 Nov 2026",
      "Scope 1 and 2: reasonable assurance, materiality 5%",
      "Scope 3: limited assurance, materiality 5%",
    ],
    issue: ["Issued on 19 Nov 2026", "Valid 19 Nov 2026 – 18 Nov 2027"],
    proof: ["SHA-256 of the verified statement"],
  },
  "zh-CN": {
    head: ["本证书以中英文颁发，以中文为准。", "查验地址"],
    holder: ["运营控制权", "本组织的运营，共8个场所", "占声明对象的0.1%"],
    claim: [
      "2022年1月1日至12月31日",
      "蚂蚁集团（演示）2022年度实现运营碳中和（范围一、范围二）：减排与替代后的剩余排放以21,088吨碳信用抵销。",
      "本证书不涵盖",
      "范围三：307,726.66 吨二氧化碳当量，不属本声明。",
      "张家口租赁数据中心和杭州租赁数据中心）：159,279.40 吨二氧化碳当量，不在本声明之内。",
      "范围一未计入：CH4 and N2O of combustion，19.35 吨二氧化碳当量",
    ],
    figures: ["基准年：2022年", "不列变化", "超出剩余排放0.07 吨二氧化碳当量，不结转。"],
    credits: [
      ...["避免类碳信用，中国", "2023年3月31日", "2021年9月15日签发"],
      "东道国相应调整：无。",
      "额外性：存疑",
      "对应电量未另作绿证出售：未证明",
      "已在核查中审查。",
    ],
    verification: [
      "无保留意见，2026年11月4日",
      "范围一和范围二：合理保证，重要性水平5%",
      "范围三：有限保证，重要性水平5%",
    ],
    issue: ["2026年11月19日", "2026年11月19日至2027年11月18日"],
    proof: ["经核查声明的SHA-256"],
  },
};

/** The blocks of one language: what is written in every language, and what in this one. */
export function blocksOf(locale: "en" | "zh-CN"): [string, readonly string[]][] {
  const own = ofLanguage[locale];
  return Object.entries(own).map(([block, said]) => [
    block,
    [...(everyLanguage[block] ?? []), ...said],
  ]);
}
