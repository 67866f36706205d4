import type { z } from "zod";
import type { Found } from "../inputs/serial-search";
import type { Asked } from "../ledger/asked";
import type { serialAnswer } from "./serial-schemas";

type Answer = {
  readonly serial: string;
  readonly read: readonly Asked[];
  readonly found: readonly Found[];
};

/** A search by serial as the machine interface tells it. */
export function presentSerial({ serial, read, found }: Answer): z.output<typeof serialAnswer> {
  return {
    serial,
    readAs: read.map(({ programme, register, start, end }) => ({
      programme,
      numbering: register,
      from: start,
      to: end,
    })),
    retirements: found.map(({ programme, from, to, published }) => ({
      programme,
      from,
      to,
      published: published && {
        certificate: published.certificate,
        status: published.state,
        demo: published.demo,
        holder: published.holder,
        year: published.year,
        serial: published.serial,
        tonnes: published.quantity,
        project: {
          id: published.projectId,
          name: published.projectName,
          country: published.country,
        },
        retiredOn: published.retiredOn,
        registry: published.registryUrl,
      },
    })),
  };
}
