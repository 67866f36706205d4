export const templates = {
  title: "Import templates",
  activity: "Activities",
  electricity: "Electricity by meter",
  refrigerant: "Refrigerants by equipment",
  travel: "Business travel",
  spend: "Spend",
  computing: "Green computing measures",
  instruments: "Electricity instruments",
  retirements: "Retired credits",
  about: {
    activity: "Any activity with its factor, and the inputs of every method.",
    electricity: "One row per meter and period; the grid factor follows from the region.",
    refrigerant: "By stocks and purchases, or by charge and leak rate.",
    travel:
      "Flights, trains, taxis, cars and hotel nights; the factor follows from mode and class.",
    spend: "Purchases in money, by sector of industry.",
    computing: "Savings of computing measures, by the model of each technology.",
    instruments: "Certificates, contracts and tariffs, with their quality criteria.",
    retirements: "Credits retired, with the serial numbers of the registry.",
  },
  guessed: "Taken for {column}: please check.",
} as const;
