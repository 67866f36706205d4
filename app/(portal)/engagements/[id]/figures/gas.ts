import { type Gas, gases } from "@/lib/domain/case/factor";

/** Whether a text names one of our gases. */
export const isGas = (key: string): key is Gas => gases.some((one) => one === key);
