import { z } from "zod";
import type { Word } from "../words/en";
import type { CertificateState } from "../workflow";

/** What anyone may ask: a serial as its registry prints it, and the programme where it is known. */
export const serialSearchInput = z.object({
  serial: z.string().trim().max(200).default(""),
  programme: z.string().trim().max(60).default(""),
});
/** The same by the machine interface, where a serial must be named. */
export const serialQuery = serialSearchInput.extend({
  serial: z
    .string("input.required" satisfies Word)
    .trim()
    .min(1, "input.required" satisfies Word)
    .max(200),
});
export type SerialSearch = z.input<typeof serialSearchInput>;

/** A retirement that shares numbers with the serial; `published` null: no certificate of it was issued. */
export type Found = {
  readonly programme: string;
  /** The numbers shared; null where the programme's serials are not read. */
  readonly from: number | null;
  readonly to: number | null;
  readonly published: null | {
    readonly serial: string;
    readonly quantity: number;
    readonly projectId: string;
    readonly projectName: string;
    readonly country: string;
    readonly retiredOn: string;
    readonly registryUrl: string;
    readonly certificate: string;
    readonly state: CertificateState;
    readonly holder: string;
    readonly localName: string;
    readonly year: string;
    readonly demo: boolean;
  };
};
