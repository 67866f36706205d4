import { recordPledge } from "@/lib/services/pledges";
import { actor, type Cast } from "./accounts";

/** The pledges that the release of 20 April 2023 tells of; which patents are pledged it does not say. */
const told = [
  {
    name: "Net zero by 2030",
    joinedOn: "2021-03",
    scope: "net zero carbon emissions across Scope 1, 2 & 3 by 2030",
    targetYear: 2030,
  },
  {
    name: "Low Carbon Patent Pledge",
    joinedOn: "2022",
    scope: "The release names the pledge and its year, and no patent.",
    targetYear: null,
  },
] as const;
const source = "Press release of 20 April 2023 (Business Wire)";

/** The demonstration's organisation records its pledges. */
export async function pledge({ organisationId, admin }: Cast): Promise<void> {
  const by = await actor(admin);
  for (const one of told) await recordPledge(by, { organisationId, ...one, source, url: "" });
}
