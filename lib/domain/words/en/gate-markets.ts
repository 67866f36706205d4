/** What the gate says by EU law and by the VCMI Claims Code. */
export const gateMarkets = {
  RE1: {
    title: "No product claim that rests on credits, in the EU",
    block: "Offset-based product claims are banned in the EU; publish a contribution claim.",
    limit: "0 t of credits behind a product claim in the EU.",
  },
  RE2: {
    title: "No generic environmental words, in the EU",
    block: "Generic environmental claim: “{phrase}”.",
    limit: "0 generic words.",
  },
  RE3: {
    title: "A part is named as a part, in the EU",
    block: "Name the part.",
    limit: "The subject names the part, where a scope lies outside.",
  },
  RE4: {
    title: "A claim about the future has its plan",
    block:
      "The future claim lacks {item, select, target {a net-zero target} points {points on the way to its target} plan {a public plan with dated measures} resources {resources} other {an independent expert}}.",
    limit: "Public plan, dated target with points on the way, resources, independent expert.",
  },
  RE5: {
    title: "No mark on products, in the EU",
    warn: "Do not put the mark on products.",
    limit: "No mark on products.",
  },
  RV1: {
    title: "VCMI foundational criteria",
    block: "Foundational criterion {number} is not met.",
    limit: "Four foundational criteria.",
  },
  RV2: {
    title: "Credits reach the tier",
    block: "{percent} is {tier, select, VS {Silver} VG {Gold} VP {Platinum} other {below Silver}}.",
    unconfirmed:
      "VCMI tiers are offered only after the platform administrator has confirmed the thresholds of one edition: {editions}.",
    limit: "At least {share} of remaining emissions ({edition}).",
  },
  RV3: {
    title: "Quality label and assurance",
    block: "{tonnes} t without the label.",
    unassured: "Not assured.",
    limit: "0 t without the label; assured.",
  },
  vcmi: {
    title: "VCMI claims",
    none: "No edition is confirmed, so the gate refuses every VCMI claim. Sources disagree on the thresholds: read them in the edition itself before you confirm it.",
    applies: "{edition} applies, confirmed by {name} on {day}. Read in: {source}",
    edition: "Edition whose thresholds apply",
    shares: "Silver {silver}%, Gold {gold}%, Platinum {platinum}% of remaining emissions",
    source: "Where you read the thresholds",
    sourceHint: "Document, edition and page, or an address.",
    confirm: "Confirm this edition",
    done: "Confirmed. It applies to every gate that runs from now on.",
  },
} as const;
