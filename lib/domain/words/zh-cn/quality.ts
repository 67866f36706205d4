import type { en } from "../en";
import type { Same } from "../shape";

export const quality = {
  title: "数据质量与不确定性",
  lede: "显示时由计算行推导得出，不改变任何数字。不确定性为95%置信区间的一半，按IPCC 2006第一卷公式3.1和3.2合成：使用同一因子的各行在该因子上误差相同。占比说明排放量中有多少已说明该部分；无人说明的部分不计入，也不视为零。质量从1（很好）到4（差），按排放量加权。",
  caption: "按范围、年度和类别",
  figure: "数字",
  emissions: "t CO₂e",
  uncertainty: "不确定性",
  activityStated: "已说明活动数据",
  factorStated: "已说明因子",
  score: "数据质量",
  scoredHead: "已评分",
  notStated: "未说明",
  covered: "基于其中已说明不确定性的{share}：活动数据{activity}，因子{factor}。",
  scored: "其中{share}已评分。",
  classes: { veryGood: "很好", good: "好", fair: "一般", poor: "差" },
  kindsCaption: "按活动数据类型的排放量占比；全部范围，基于市场",
  kind: "数据类型",
  share: "占比",
  show: "显示数据质量与不确定性",
  large: "该年度行数较多，需要一些时间。",
} satisfies Same<typeof en.quality>;
