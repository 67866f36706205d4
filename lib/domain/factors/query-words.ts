/**
 * Words that mean the same in a search: what people type, in English or Chinese, and what publishers
 * print. Each row's words stand for each other.
 */
const rows: readonly (readonly string[])[] = [
  ["electricity", "grid", "power", "电力", "电网", "用电", "电"],
  ["natural gas", "天然气"],
  ["diesel", "gas oil", "柴油"],
  ["petrol", "gasoline", "汽油"],
  ["coal", "煤炭", "煤"],
  ["anthracite", "无烟煤"],
  ["lpg", "liquefied petroleum", "液化石油气"],
  ["lng", "liquefied natural gas", "液化天然气"],
  ["fuel oil", "燃料油", "重油"],
  ["kerosene", "煤油"],
  ["aviation", "jet", "航空燃料"],
  ["biomass", "wood", "生物质"],
  ["biogas", "沼气"],
  ["heat", "steam", "热力", "蒸汽", "供热"],
  ["refrigerant", "制冷剂", "冷媒"],
  ["air", "flight", "flights", "plane", "航班", "飞机", "航空"],
  ["rail", "train", "铁路", "火车", "高铁"],
  ["taxi", "taxis", "出租车", "网约车"],
  ["bus", "coach", "公交", "巴士"],
  ["cars", "car", "汽车", "轿车"],
  ["hgv", "truck", "lorry", "卡车", "货车"],
  ["hotel", "酒店", "住宿"],
  ["freight", "freighting", "货运"],
  ["shipping", "ship", "sea", "海运", "船舶"],
  ["commuting", "通勤"],
  ["travel", "差旅"],
  ["waste", "refuse", "废弃物", "垃圾"],
  ["landfill", "填埋"],
  ["incineration", "combustion", "焚烧", "燃烧"],
  ["water supply", "自来水", "供水"],
  ["water treatment", "污水", "废水"],
  ["homeworking", "telework", "居家办公"],
  ["td", "losses", "输配损耗", "线损"],
  ["wtt", "well-to-tank", "upstream", "上游"],
  ["residual", "剩余"],
  ["server", "服务器"],
  ["paper", "纸"],
  ["steel", "钢"],
  ["plastic", "plastics", "塑料"],
  ["global", "world", "全球"],
  ["average", "平均"],
  ["china", "中国"],
];

const byWord = new Map(rows.flatMap((row) => row.map((word) => [word, row] as const)));
const chinese = [...byWord.keys()]
  .filter((word) => /\p{Script=Han}/u.test(word))
  .sort((a, b) => b.length - a.length);

/** As many words as a search has. */
const most = 8;

/**
 * The words of a search: parted by spaces, phrases of the table kept whole, and Chinese parted where a
 * known word begins or ends, as 浙江电网 is 浙江 and 电网.
 */
export function queryWords(typed: string): readonly string[] {
  const folded = typed.normalize("NFKC").toLowerCase();
  return folded
    .split(/[\s,;，；、]+/)
    .flatMap(parted)
    .filter(Boolean)
    .slice(0, most);
}

/** A word and those that mean the same. */
export const meanings = (word: string): readonly string[] => byWord.get(word) ?? [];

function parted(word: string): string[] {
  if (byWord.has(word)) return [word];
  const known = chinese.find((one) => word.includes(one));
  if (known === undefined) return [word];
  const at = word.indexOf(known);
  const rest = [word.slice(0, at), known, word.slice(at + known.length)];
  return rest.flatMap((part) => (part === known ? [part] : parted(part)));
}
