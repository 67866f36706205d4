import type { z } from "zod";
import { csvText } from "../csv-text";
import type { certificateList } from "./schemas";

type Listed = z.output<typeof certificateList>["data"][number];

/** The register's list as a table, a certificate a row: the fields of the JSON list, masses in tonnes of CO2e. */
const columns: readonly (readonly [name: string, cell: (one: Listed) => string])[] = [
  ["number", (one) => one.number],
  ["status", (one) => one.status],
  ["demo", (one) => String(one.demo)],
  ["holder", (one) => one.holder.legalName],
  ["holder_local_name", (one) => one.holder.localName],
  ["country", (one) => one.holder.country],
  ["sector", (one) => one.holder.sector],
  ["year", (one) => one.year.label],
  ["first_day", (one) => one.year.firstDay],
  ["last_day", (one) => one.year.lastDay],
  ["claim", (one) => one.claim.type],
  ["scopes", (one) => one.claim.scopes.join(" ")],
  ["residual_t_co2e", (one) => one.residualEmissions.value],
  ["credits_retired_t_co2e", (one) => one.creditsRetired.value],
  ["verifier", (one) => one.verifier],
  ["opinion", (one) => one.opinion],
  ["issued_at", (one) => one.issuedAt],
  ["valid_from", (one) => one.validFrom],
  ["valid_to", (one) => one.validTo],
  ["page", (one) => one.links.page],
];

export const registerCsv = (data: readonly Listed[]): string =>
  csvText([
    columns.map(([name]) => name),
    ...data.map((one) => columns.map(([, cell]) => cell(one))),
  ]);
