export const registerMethod = {
  title: "What a claim means, and what it does not",
  lede: "A certificate in this register states one sentence about one year. This page says what stands behind the sentence.",
  order: {
    title: "First reduce, then substitute, then offset",
    reduce:
      "Reductions are falls in the organisation’s own emissions, caused by documented measures and shown by meters or samples. What is only modelled is printed beside them as screening and counts nowhere.",
    substitute:
      "Substitution is lower-carbon supply that was bought: green power and its certificates. It changes the market-based figure only, so both Scope 2 figures are always shown.",
    offset:
      "What remains is residual. Carbon credits in whole tonnes, retired for ever in their registry, are counted against it. They do not make the emissions smaller.",
  },
  types: {
    title: "The kinds of claim",
    kind: "Kind",
    says: "It says",
    not: "It does not say",
    FP: {
      says: "The greenhouse gas figures of the year were verified.",
      not: "That anything was reduced or offset.",
    },
    OP: {
      says: "For its own operations, Scope 1 and 2, credits were retired against all residual emissions of the year.",
      not: "Anything about Scope 3: suppliers, customers, travel, products.",
    },
    ORG: {
      says: "The whole organisation met the requirements of ISO 14068-1:2023 for the year.",
      not: "That it emits nothing, or that a product of it is neutral.",
    },
    PRD: {
      says: "Nothing: claims about products are not offered here.",
      not: "That any product is neutral.",
    },
    NZ: {
      says: "What the organisation verifiably did in the year on its public, dated path to net zero.",
      not: "That it is at net zero, or will be.",
    },
    VS: {
      says: "Credits of at least the Silver share of remaining emissions were retired, beside reductions on track.",
      not: "That the credits make the emissions smaller. Offered once the platform has confirmed an edition’s thresholds.",
    },
    VG: {
      says: "The same, with the Gold share.",
      not: "That the credits make the emissions smaller. Offered once the platform has confirmed an edition’s thresholds.",
    },
    VP: {
      says: "The same, with the Platinum share.",
      not: "That the credits make the emissions smaller. Offered once the platform has confirmed an edition’s thresholds.",
    },
    CON: {
      says: "The organisation paid for verified mitigation outside its value chain.",
      not: "That its own emissions are lower by it.",
    },
  },
  limits: {
    title: "What no certificate here says",
    zero: "That the organisation emits nothing. It says what it emits.",
    product: "That a product is neutral. Product claims are not offered here.",
    future: "That a coming year will be neutral. It is about one past year.",
    credits:
      "That the credits are beyond doubt. Each question of quality is answered, and answers other than yes are printed.",
  },
  assurance: {
    title: "How sure the verifier is",
    reasonable:
      "Reasonable assurance: the verifier tested enough to say that the figures are materially correct.",
    limited:
      "Limited assurance: the verifier tested less, and says that nothing came to attention that speaks against the figures.",
    materiality:
      "Materiality is the size from which errors would change a reader’s decision, usually 5% of the total. Errors left uncorrected below it are listed in the annual report.",
    separate:
      "Who enters data does not verify it, who verifies does not review the opinion, and who does either does not issue. The register refuses it.",
  },
  check: {
    title: "How to check a certificate",
    number:
      "Scan the code or enter the number. The last digit is a check digit, so a mistyped number is recognised.",
    file: "Drop the PDF on the check page. It is hashed on your device and compared with what was issued.",
    page: "Read the certificate’s record: its status, what it leaves out, the serials of its credits, the rules it passed, and every emission factor with its publisher.",
  },
  sources: {
    title: "Standards it refers to",
    text: "GHG Protocol Corporate Standard (2004), Scope 2 Guidance (2015) and Scope 3 Standard (2011); ISO 14064-1:2018, ISO 14064-3:2019 and ISO 14068-1:2023. Each rule of the gate shows its clause and how well the clause was sourced.",
  },
  glossary: {
    title: "Words in English and Chinese",
    en: "English",
    zh: "Chinese",
  },
} as const;
