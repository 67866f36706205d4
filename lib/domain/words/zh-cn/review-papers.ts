import type { en } from "../en";
import type { Same } from "../shape";

export const reviewPapers = {
  lede: "证书与年度报告，两种语言。颁发后的文件即予存档，不再重新生成。",
  draftTitle: "年度报告草稿",
  draftText: "按当前数据生成，每页均标有“草稿——未经核查”。",
  openEn: "打开英文版",
  openZh: "打开中文版",
  issuedTitle: "已颁发的文件",
  caption: "证书{number}的文件",
  paper: "文件",
  kinds: { certificate: "证书", annual_report: "年度报告", verification_statement: "核查声明" },
  english: "英文",
  chinese: "中文",
  size: "大小",
  hash: "SHA-256",
  none: "尚未颁发证书",
  noneText: "声明通过规则检查，且报告经核查和批准之后，才会颁发证书。",
  toClaim: "前往声明",
  valid: "有效期",
  public: "公开页面",
} satisfies Same<typeof en.review.papers>;
