export const checks = {
  serial: {
    token: "序列号的“{token}”部分有误：{found}。",
    quantity: "该序列号区间包含{count}个碳信用，但填写的数量为{quantity}。",
  },
  csv: {
    empty: "文件没有表头行。",
    rows: "文件超过{limit}行，请拆分后再上传。",
    malformed: "第{line}行不是有效的CSV：请检查是否缺少引号或列。",
    twice: "列“{column}”出现了两次。",
    encoding: "文件既不是UTF-8文本，也不是GB18030文本。",
  },
} as const;
