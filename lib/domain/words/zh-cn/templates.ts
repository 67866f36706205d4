import type { en } from "../en";
import type { Same } from "../shape";

export const templates = {
  title: "导入模板",
  activity: "活动数据",
  electricity: "按电表的用电",
  refrigerant: "按设备的制冷剂",
  travel: "商务差旅",
  spend: "支出",
  computing: "绿色计算措施",
  instruments: "电力凭证",
  retirements: "已注销的碳信用",
  about: {
    activity: "任何活动数据及其因子，以及各种方法所需的输入。",
    electricity: "每个电表、每个期间一行；电网因子由地区确定。",
    refrigerant: "按库存与采购，或按充注量与泄漏率。",
    travel: "航班、火车、出租车、汽车与酒店间夜；因子由出行方式与舱位确定。",
    spend: "按行业以金额计的采购。",
    computing: "计算措施的节约量，按各项技术的模型计算。",
    instruments: "绿证、合同与电价，以及其质量标准。",
    retirements: "已注销的碳信用及登记系统的序列号。",
  },
  guessed: "已视为{column}，请核对。",
} satisfies Same<typeof en.templates>;
