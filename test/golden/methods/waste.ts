import { golden } from "./golden-case";

/** Worked by hand in kilograms, each product rounded to grams; `source`: whose published figures it uses. */
export const wasteCases = [
  golden(
    "uk-waste",
    [
      "treatments",
      "waste",
      "gb-desnz-2025-waste-disposal-refuse-commercial-and-industrial-waste-landfill-t",
    ],
    "80 t",
    ["80 × 0.6 × 4.68568", "80 × 0.4 × 520.5327"],
    16_881_959,
    {
      inputs: {
        treatments:
          "gb-desnz-2025-waste-disposal-refuse-commercial-and-industrial-waste-incineration-with-energy-recovery-t 60",
      },
      source: "UK DESNZ 2025, commercial waste, incineration and landfill",
    },
  ),
  golden(
    "end-of-life",
    [
      "treatments",
      "end_of_life",
      "gb-desnz-2025-waste-disposal-plastic-plastics-average-plastics-landfill-t",
    ],
    "40000 piece",
    ["40000 × 0.25 ÷ 1000 × 0.3 × 4.68568", "40000 × 0.25 ÷ 1000 × 0.7 × 8.98311"],
    76_939,
    {
      inputs: {
        mass: "250 g",
        treatments:
          "gb-desnz-2025-waste-disposal-plastic-plastics-average-plastics-closed-loop-t 30",
      },
      source: "UK DESNZ 2025, average plastics",
    },
  ),
  golden(
    "all-named",
    [
      "treatments",
      "waste",
      "gb-desnz-2025-waste-disposal-refuse-commercial-and-industrial-waste-landfill-t",
    ],
    "1 t",
    ["4.68568"],
    4_686,
    {
      inputs: {
        treatments:
          "gb-desnz-2025-waste-disposal-refuse-commercial-and-industrial-waste-incineration-with-energy-recovery-t 100",
      },
    },
  ),
];
