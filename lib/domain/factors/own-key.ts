import { slug } from "./plain";

/** Before the key of every factor that is an organisation's own; no edition's keys may begin so. */
const prefix = "own.";

export const isOwnKey = (key: string): boolean => key.startsWith(prefix);

/** The key of a proposal by its name: "own.biogas-of-hangzhou"; `typed` stands in the name's place. */
export function ownKeyOf(name: string, typed = ""): string {
  const stem = typed.trim().replace(/^own\./, "") || name;
  return prefix + slug(stem).slice(0, 120);
}

/** The key of what comes after a decided factor: "own.biogas-v2", then "own.biogas-v3". */
export function nextKey(key: string): string {
  const [, stem = key, version = "1"] = /^(.*?)(?:-v(\d+))?$/.exec(key) ?? [];
  return `${stem}-v${Number(version) + 1}`;
}
