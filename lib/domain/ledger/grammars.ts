import type { SerialGrammar, Token } from "./grammar";

const number = /^\d{1,15}$/;
const year = /^(19|20)\d{2}$/;
const country: Token = { name: "country", form: /^[A-Z]{2}$/ };
const digits = (name: string): Token => ({ name, form: /^\d+$/ });
const literal = (name: string, text: string): Token => ({ name, form: new RegExp(`^${text}$`) });
const block: readonly Token[] = [
  { name: "start", form: number },
  { name: "end", form: number },
];

const vcs: readonly Token[] = [
  digits("batch"),
  ...block,
  literal("VCS", "VCS"),
  literal("VCU", "VCU"),
  digits("body"),
  { name: "registry", form: /^(APX|MER|VER)$/ },
  country,
  { name: "scope", form: /^\d{1,2}$/ },
  digits("project"),
  { name: "from", form: /^\d{8}$/ },
  { name: "to", form: /^\d{8}$/ },
  { name: "flag", form: /^[01]$/ },
];
const without = (form: readonly Token[], ...names: readonly string[]) =>
  form.filter(({ name }) => !names.includes(name));

/** The serials that can be read, by programme; one that is not here keeps its serials as they are. */
export const serialGrammars: Readonly<Record<string, SerialGrammar>> = {
  VCS: {
    // Older samples lack `VCS`, and some the sectoral scope.
    forms: [vcs, without(vcs, "VCS"), without(vcs, "scope"), without(vcs, "VCS", "scope")],
    numbering: ["registry"],
    example: "9344-82392553-82392562-VCS-VCU-262-VER-BR-14-1686-01012017-31122017-1",
    source: "Verra Registry, serials of public retirement records (registry.verra.org)",
    level: "B",
  },
  GS: {
    forms: [
      [
        literal("registry", "GS1"),
        digits("unit"),
        country,
        { name: "project", form: /^GS\d+$/ },
        digits("type"),
        { name: "vintage", form: year },
        digits("batch"),
        ...block,
      ],
    ],
    numbering: ["project", "vintage", "batch"],
    example: "GS1-1-KE-GS7495-16-2025-30645-608-30350",
    source: "Gold Standard Impact Registry, public credit records (registry.goldstandard.org)",
    level: "B",
  },
  CAR: {
    forms: [
      [
        literal("registry", "CAR"),
        { name: "unit", form: /^(1|ROC)$/ },
        country,
        digits("project"),
        digits("type"),
        digits("developer"),
        { name: "state", form: /^[A-Z]{2,3}$/ },
        { name: "vintage", form: year },
        digits("batch"),
        ...block,
      ],
    ],
    numbering: ["country", "project", "vintage", "batch"],
    example: "CAR-1-US-1480-46-1156-FL-2026-10272-852724 to 860723",
    source:
      "Climate Action Reserve, Serial Number Guide (climateactionreserve.org/how/projects/serial-number-guide)",
    level: "A",
  },
  ACR: {
    forms: [
      [
        literal("registry", "ACR"),
        country,
        digits("project"),
        { name: "vintage", form: year },
        digits("batch"),
        ...block,
      ],
    ],
    numbering: ["project", "vintage", "batch"],
    example: "ACR-US-934-2024-2891-58384 to 58673",
    source: "ACR Registry, public retirement records (acrcarbon.org, public reports)",
    level: "B",
  },
};
