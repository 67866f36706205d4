import type { Gas, GwpSet } from "./case/factor";

type Potentials = Readonly<Record<GwpSet, string>>;

/**
 * 100-year global warming potentials of single gases. IPCC AR4 WG1 Table 2.14, AR5 WG1 Table 8.A.1
 * without climate-carbon feedbacks, AR6 WG1 Tables 7.15 and 7.SM.7. In AR4 and AR5 both methane
 * gases take the undivided value. Groups of gases have none: their releases are factors by gas.
 */
const potentials: Readonly<Partial<Record<Gas, Potentials>>> = {
  CO2: { AR4: "1", AR5: "1", AR6: "1" },
  CH4: { AR4: "25", AR5: "28", AR6: "27.9" },
  CH4_fossil: { AR4: "25", AR5: "28", AR6: "29.8" },
  CH4_biogenic: { AR4: "25", AR5: "28", AR6: "27" },
  N2O: { AR4: "298", AR5: "265", AR6: "273" },
  SF6: { AR4: "22800", AR5: "23500", AR6: "25200" },
  NF3: { AR4: "17200", AR5: "16100", AR6: "17400" },
};

/** Mass of CO2 with the effect of one unit of the gas over 100 years; undefined for a group of gases. */
export const gwpOf = (gas: Gas, set: GwpSet): string | undefined => potentials[gas]?.[set];
