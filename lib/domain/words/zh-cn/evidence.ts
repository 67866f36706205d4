import type { en } from "../en";
import type { Same } from "../shape";

export const evidence = {
  refused: {
    kind: "证据只接受以下文件类型：{allowed}。",
    content: "文件名显示为{kind}，但内容不符。",
    quota: "本报告的证据文件已达上限：{files}个文件，共{size}。",
    link: "本报告中没有可供关联的条目“{key}”。",
  },
} satisfies Same<typeof en.evidence>;
