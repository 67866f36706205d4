/** What the gate says by EU law and by the VCMI Claims Code. */
export const gateMarkets = {
  RE1: {
    title: "在欧盟，产品声明不以碳信用为依据",
    block: "欧盟禁止以抵销为依据的产品声明；请改为发布贡献声明。",
    limit: "在欧盟的产品声明不得以碳信用为依据（0吨）。",
  },
  RE2: {
    title: "在欧盟，没有笼统的环境用语",
    block: "笼统的环境声明：“{phrase}”。",
    limit: "没有笼统用语。",
  },
  RE3: {
    title: "在欧盟，部分须写明为部分",
    block: "请写明是哪一部分。",
    limit: "有范围不在声明之内时，主体须写明是哪一部分。",
  },
  RE4: {
    title: "关于未来的声明有其计划",
    block:
      "关于未来的声明缺少{item, select, target {净零目标} points {目标的中间点} plan {列明措施日期的公开计划} resources {资源} other {独立专家}}。",
    limit: "公开的计划、有日期和中间点的目标、资源、独立专家。",
  },
  RE5: {
    title: "在欧盟，产品上不使用标志",
    warn: "请勿将标志用于产品。",
    limit: "产品上不使用标志。",
  },
  RV1: {
    title: "VCMI基础标准",
    block: "未达到第{number}项基础标准。",
    limit: "四项基础标准。",
  },
  RV2: {
    title: "碳信用达到等级",
    block: "{percent}为{tier, select, VS {银级} VG {金级} VP {铂金级} other {未达银级}}。",
    unconfirmed: "平台管理员确认某一版本的门槛之后，才提供VCMI等级：{editions}。",
    limit: "不少于剩余排放的{share}（{edition}）。",
  },
  RV3: {
    title: "质量标签与保证",
    block: "{tonnes}吨没有标签。",
    unassured: "未获保证。",
    limit: "没有标签的为0吨；已获保证。",
  },
  vcmi: {
    title: "VCMI声明",
    none: "尚未确认任何版本，因此闸门拒绝所有VCMI声明。各来源的门槛不一致：请先查阅版本原文再确认。",
    applies: "适用{edition}，由{name}于{day}确认。出处：{source}",
    edition: "门槛所适用的版本",
    shares: "剩余排放的占比：银级{silver}%，金级{gold}%，铂金级{platinum}%",
    source: "门槛的出处",
    sourceHint: "文件、版本与页码，或网址。",
    confirm: "确认此版本",
    done: "已确认。此后运行的闸门均适用。",
  },
} as const;
