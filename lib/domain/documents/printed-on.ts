import type { Paper } from "./paper-types";

/** The day a paper carries, so that the same paper always gives the same bytes: no clock. */
export function printedOn({ certificate, verification, statement }: Paper): Date {
  const day =
    certificate?.issuedOn ?? verification?.opinion.issuedOn ?? statement.case.year.lastDay;
  return new Date(`${day}T00:00:00Z`);
}
