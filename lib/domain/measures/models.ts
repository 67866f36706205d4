import type { Measure } from "../case/case-file";
import { consolidation } from "./consolidation";
import { inputRows as row } from "./rows";
import { serverHours, utilisation } from "./servers";
import { storage } from "./storage";
import { training } from "./training";
import type { EnergyModel, EnergyModelName, InputRow } from "./types";

export const energyModels: Readonly<Record<EnergyModelName, EnergyModel>> = {
  utilisation,
  server_hours: serverHours,
  consolidation,
  training,
  storage,
};

const facility = [row.pue, row.pueVariable, row.factor, row.marketRate];

/** What each model asks for, in the order of a form: its own inputs, then the hall's PUE and the grid factor. */
export const modelInputs: Readonly<Record<Measure["model"], readonly InputRow[]>> = {
  utilisation: [...utilisation.inputs, ...facility],
  server_hours: [...serverHours.inputs, ...facility],
  consolidation: [...consolidation.inputs, ...facility],
  training: [...training.inputs, ...facility],
  storage: [...storage.inputs, ...facility],
  quantity: [row.quantity, row.factor],
  net: [],
};
