import type { en } from "../en";
import type { Same } from "../shape";

export const imports = {
  refused: {
    rows: "有{count}行存在错误，未导入任何数据。",
    undo: "该次导入已无法撤销。",
    site: "该场所不在您的编辑范围内。",
    siteRemedy: "请由本机构的填报人导入此行。",
  },
} satisfies Same<typeof en.imports>;
