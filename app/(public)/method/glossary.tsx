import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";

type Pair = readonly [english: string, chinese: string];

/** The fixed pairs of words that every page and paper uses. */
const pairs: readonly Pair[] = [
  ["carbon neutrality", "碳中和"],
  ["net zero", "净零"],
  ["greenhouse gas", "温室气体"],
  ["activity data", "活动数据"],
  ["emission factor", "排放因子"],
  ["Scope 1, 2, 3", "范围一、范围二、范围三"],
  ["location-based", "基于位置"],
  ["market-based", "基于市场"],
  ["boundary", "边界"],
  ["base year", "基准年"],
  ["reduction", "减排"],
  ["substitution", "替代"],
  ["residual emissions", "剩余排放"],
  ["offset", "抵消"],
  ["carbon credit", "碳信用"],
  ["retire", "注销"],
  ["removal", "清除"],
  ["vintage", "签发年份"],
  ["verification", "核查"],
  ["reasonable, limited assurance", "合理保证、有限保证"],
  ["materiality", "重要性"],
  ["finding", "核查发现"],
  ["opinion", "核查意见"],
  ["register", "登记册"],
];

export function Glossary() {
  const t = useTranslations("register.method.glossary");
  const columns: Column<Pair>[] = [
    {
      key: "en",
      head: t("en"),
      names: true,
      cell: ([english]) => <span lang="en">{english}</span>,
    },
    { key: "zh", head: t("zh"), cell: ([, chinese]) => <span lang="zh-CN">{chinese}</span> },
  ];
  return (
    <section className="max-w-reading">
      <h2 className="mb-4 text-xl font-semibold">{t("title")}</h2>
      <Table
        caption={t("title")}
        hideCaption
        dense
        columns={columns}
        rows={pairs}
        rowKey={([english]) => english}
      />
    </section>
  );
}
