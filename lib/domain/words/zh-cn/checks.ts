export const checks = {
  csv: {
    empty: "文件没有表头行。",
    rows: "文件超过{limit}行，请拆分后再上传。",
    malformed: "第{line}行不是有效的CSV：请检查是否缺少引号或列。",
    twice: "列“{column}”出现了两次。",
    encoding: "文件既不是UTF-8文本，也不是GB18030文本。",
  },
} as const;
