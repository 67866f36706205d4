export const checks = {
  import: {
    code: "代码",
    E01: {
      error: "缺少“{column}”。",
      remedy: "请填写该单元格，或按模板补上该列。",
      form: "“{column}”过长，或含有不允许的字符。",
      formRemedy: "请缩短内容；标识只能使用字母、数字和 . _ / : - 。",
    },
    E02: {
      error: "“{found}”不是数字。",
      remedy: "请使用句点作为小数点，例如1234.5。",
    },
    E03: { remedy: "可用单位：{allowed}。" },
    E04: {
      error: "“{found}”不是日期，或早于开始日期。",
      remedy: "请按2025-12-31的格式填写日期。",
      outside: "期间必须在{from}至{to}之间。",
      split: "请在年末拆分该行，并分别导入各自年度。",
    },
    E05: {
      error: "此处没有“{found}”。",
      remedy: "最接近的是：{guesses}。",
      none: "没有相似的内容，请先添加。",
      scope: "请填写{scope}。",
    },
    E06: {
      error: "行标识“{key}”已出现在第{line}行。",
      remedy: "请为每一行使用不同的标识。",
    },
    E07: {
      error: "该期间与同一排放源第{line}行的期间重叠。",
      remedy: "请更正其中一行的日期。",
      gap: "该排放源在{from}至{to}之间没有数据。",
      gapRemedy: "如确有数据，请补充缺失的期间。",
    },
    E08: {
      error: "超过该排放源通常数量的十倍。",
      remedy: "请核对，并在备注中说明原因。",
    },
    E09: {
      error: "数量为负，但未标记为冲减单据。",
      remedy: "请在credit_note列填写yes，或更正正负号。",
    },
    E10: { error: "超出允许范围{range}。", remedy: "允许范围：{range}。" },
    E12: {
      error: "该单元格看起来像电子表格公式。",
      remedy: "其文本将按原样采用，绝不会执行。",
    },
    E13: {
      error: "没有注明佐证材料。",
      remedy: "请在提交前上传。",
    },
    E15: {
      error: "您无权编辑该场所。",
      remedy: "请所在组织的填报人导入该行。",
    },
  },
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
