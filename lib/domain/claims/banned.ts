import type { CaseFile, ClaimType } from "../case/case-file";
import { Refusal, type Told } from "../refusal";
import { inUnion } from "./markets";
import { type PublicText, type SaidKind, textsOf } from "./said-fields";

/** What decides whether a phrase may stand: the claim of the year, where there is one yet. */
type Claim = Pick<NonNullable<CaseFile["claim"]>, "type" | "markets"> | null;

type Ban = {
  /** Each form, in both languages, as `folded` leaves it. */
  readonly forms: readonly string[];
  /** Claims that may use it. */
  readonly unless?: readonly ClaimType[];
  /** The only claims that may not. */
  readonly only?: readonly ClaimType[];
  /** Banned in the EU alone. */
  readonly union?: true;
  /** Banned in the claim's own words alone: elsewhere it may be about something else. */
  readonly claimOnly?: true;
  /** May stand in what tells of an aim. */
  readonly aimed?: true;
};

const products = "product|service|app|phone|device|server|package|packaging|delivery|shipping|good";
const named = products.split("|");
const neutralProducts = named.flatMap((noun) =>
  ["carbon neutral", "climate neutral", "co2 neutral"].map((neutral) => `${neutral} ${noun}`),
);

/** domain.md 6.1, a row a phrase. */
const bans: readonly Ban[] = [
  { forms: ["zero emissions", "zero emission", "零排放"] },
  { forms: ["co2 free", "无二氧化碳", "零二氧化碳"] },
  { forms: ["climate positive", "气候正效益", "气候积极"] },
  { forms: ["100% green", "100%绿色", "百分之百绿色"] },
  { forms: ["inset", "insets", "insetting", "内嵌抵消", "内嵌抵销", "碳内嵌"] },
  { forms: ["pas 2060", "pas2060"] },
  {
    forms: ["carbon neutral company", "碳中和企业", "碳中和公司"],
    only: ["OP"],
  },
  {
    forms: [...neutralProducts, "碳中和产品", "气候中和产品", "碳中和服务"],
    union: true,
  },
  { forms: ["net zero", "netzero", "净零"], unless: ["NZ"], aimed: true },
  { forms: ["certified", "认证"], claimOnly: true },
];

/** Generic words of recital 9 of Directive (EU) 2024/825, which need recognised performance (Annex I 4a). */
const generic = [
  "environmentally friendly",
  "eco friendly",
  "eco",
  "green",
  "nature's friend",
  "ecological",
  "environmentally correct",
  "climate friendly",
  "gentle on the environment",
  "carbon friendly",
  "energy efficient",
  "biodegradable",
  "biobased",
  "sustainable",
  "环保",
  "环境友好",
  "生态友好",
  "绿色",
  "气候友好",
  "可持续",
] as const;

/** The first phrase among these texts that the claim may not use, with the field it stands in. */
export function bannedAmong(
  texts: readonly PublicText[],
  claim: Claim,
): { readonly field: string; readonly phrase: string } | undefined {
  const applying = bans.filter((ban) => applies(ban, claim));
  for (const { field, text, aims, quotes } of texts) {
    const own = field.startsWith("claim.");
    const forms = applying
      .filter(({ claimOnly, aimed }) => (own || !claimOnly) && !(aims && aimed))
      .flatMap((one) => one.forms);
    const phrase = firstIn(quotes ? withoutQuoted(text) : text, forms);
    if (phrase) return { field, phrase };
  }
  return undefined;
}

/** The first generic environmental word in a text. */
export const genericAmong = (text: string): string | undefined => firstIn(text, generic);

/**
 * Refuses texts that the claim may not use, wherever they are typed.
 * @throws Refusal `invalid` naming each field and its phrase
 */
export function refuseBanned(texts: readonly PublicText[], claim: Claim): void {
  const fields: Record<string, Told> = {};
  for (const text of texts) {
    const found = bannedAmong([text], claim);
    if (found) fields[text.field] ??= { word: "input.banned", values: { phrase: found.phrase } };
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "refusal.invalid", { fields });
}

/**
 * The same of all that is public of one thing as it was typed.
 * @throws Refusal `invalid` naming each field and its phrase
 */
export const refuseSaid = (kind: SaidKind, typed: unknown, claim: Claim): void =>
  refuseBanned(textsOf(kind, typed), claim);

/** Another's words, between quotation marks of either language, left out. */
const withoutQuoted = (text: string): string =>
  text.replace(/"[^"]*"|“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|«[^«»]*»/g, " … ");

function applies({ unless, only, union }: Ban, claim: Claim): boolean {
  if (union && !inUnion(claim?.markets ?? [])) return false;
  if (only) return claim !== null && only.includes(claim.type);
  return !(claim && unless?.includes(claim.type));
}

/** What has a phrase inside and means a number: it is the inventory's own word. */
const ownWords = /zero emissions? (?=factor|rate)|零排放(?=因子|系数)/g;

function firstIn(text: string, forms: readonly string[]): string | undefined {
  const whole = folded(text).replace(ownWords, "");
  return forms.find((form) => occursIn(whole, form));
}

/** Latin words only whole, though in the plural too: "greenhouse" is not "green". */
function occursIn(whole: string, form: string): boolean {
  const latin = (at: string | undefined) => at !== undefined && /[a-z0-9]/.test(at);
  for (let at = whole.indexOf(form); at >= 0; at = whole.indexOf(form, at + 1)) {
    const end = at + form.length;
    const after = whole[end] === "s" ? whole[end + 1] : whole[end];
    const glued = (latin(form[0]) && latin(whole[at - 1])) || (latin(form.at(-1)) && latin(after));
    if (!glued) return true;
  }
  return false;
}

/** One case, one width, hyphens and breaks as blanks, no blank between Han characters or before a per cent sign. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/[’‘]/g, "'")
    .replace(/[-‐-―_\s]+/g, " ")
    .replace(/ (?=%)|(?<=\p{Script=Han}) (?=\p{Script=Han})|(?<=%) (?=\p{Script=Han})/gu, "")
    .trim();
}
