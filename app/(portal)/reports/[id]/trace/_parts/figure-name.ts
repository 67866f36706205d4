import { useTranslations } from "next-intl";
import { findCategory } from "@/lib/domain/categories";
import { isWord } from "@/lib/domain/words/is-word";

type Names = readonly string[];

/**
 * What a figure's reference is called, by the pattern it has; `sites` are the names of sites by key. One
 * without a row is its own name.
 */
export function useFigureName(sites: Readonly<Record<string, string>>): (figure: string) => string {
  const t = useTranslations();
  // Words known only at run time, each looked up before it is said.
  const say = t as unknown as (word: string) => string;
  const said = (word: string, otherwise: string) => (isWord(word) ? say(word) : otherwise);
  const total = (name: string) => said(`trace.figures.totals.${name}`, name);
  const gas = (name: string) => said(`categories.gas.${name}`, name);
  const category = (key: string) => said(findCategory(key)?.word ?? "", key);
  const rows: readonly (readonly [RegExp, (names: Names) => string])[] = [
    [
      /^inventory\.byGas\.(\d)\.(\w+)\.(\w+)$/,
      ([scope = "", basis = "", of = ""]) =>
        t("trace.figures.byGas", {
          scope: said(`categories.scope.s${scope}`, scope),
          basis,
          gas: gas(of),
        }),
    ],
    [
      /^inventory\.byCategory\.(.+)\.(\w+)$/,
      ([key = "", basis = ""]) => t("trace.figures.byCategory", { category: category(key), basis }),
    ],
    [
      /^inventory\.bySite\.(.+)\.(\w+)$/,
      ([key = "", of = ""]) =>
        t("trace.figures.bySite", { site: sites[key] ?? key, total: total(of) }),
    ],
    [
      /^inventory\.instruments\.(.+)$/,
      ([instrument = ""]) => t("trace.figures.instrument", { instrument }),
    ],
    [
      /^measures\.(.+)\.scope(\d)$/,
      ([key = "", scope = ""]) => t("trace.figures.measureScope", { key, scope }),
    ],
    [/^measures\.(.+)$/, ([key = ""]) => t("trace.figures.measure", { key })],
    [/^activities\.(.+)\.market$/, ([key = ""]) => t("trace.figures.activityMarket", { key })],
    [/^activities\.(.+)$/, ([key = ""]) => t("trace.figures.activity", { key })],
    [/^equivalence\.cars$/, () => t("trace.figures.equivalence")],
    [/^(?:inventory\.)?(.+)$/, ([path = ""]) => said(`trace.figures.${path}`, path)],
  ];
  return (figure) => {
    for (const [pattern, nameOf] of rows) {
      const [whole, ...names] = pattern.exec(figure) ?? [];
      if (whole !== undefined) return nameOf(names);
    }
    return figure;
  };
}
