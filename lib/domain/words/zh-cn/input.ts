import type { en } from "../en";
import type { Same } from "../shape";

export const input = {
  required: "请填写此项。",
  id: "这不是有效的记录编号。",
  key: "请使用文字、数字和. _ / : -，不含空格，并以文字或数字开头。",
  choice: "请选择其中一项。",
  number: "请输入数字，例如1200.5。",
  fullStop: "小数点请用英文句点，例如1234.5。",
  negative: "请输入非负数。",
  whole: "请输入整数，仅用半角数字，例如1200。",
  date: "请输入日期，例如2025-12-31。",
  text: "请删除此文本中的控制字符。",
  long: "请缩短此文本。",
  atMost: "请缩短此文本：最多{max, number}个字符。",
  banned: "公开文字中不得使用“{phrase}”。请改写为实际所做之事。",
  email: "请输入电子邮箱，例如name@example.org。",
  ownership: "股权比例不超过100%，日期不得重叠：起始日、终止日、百分比。",
} satisfies Same<typeof en.input>;
