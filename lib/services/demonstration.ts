import { markDemoOrganisation, organisationsOf } from "@/db/queries/organisations";
import { markDemoUser } from "@/db/queries/people";
import { personally, publicly } from "./doors";

/** Whether the store has no organisation but the platform's own: only such a one is filled. */
export function isEmpty(): Promise<boolean> {
  return publicly(async (at) =>
    (await organisationsOf(at)).every(({ kind }) => kind === "platform"),
  );
}

/** Marks organisations and people as the demonstration's: what they make says DEMO from here on. */
export function markDemonstration(
  organisationIds: readonly string[],
  userIds: readonly string[],
): Promise<void> {
  return personally(async (at, now) => {
    for (const id of organisationIds) await markDemoOrganisation(at, id, now);
    for (const id of userIds) await markDemoUser(at, id, now);
  });
}
