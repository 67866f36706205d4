import { membershipsOf } from "@/db/queries/members";
import { demoUsersOf } from "@/db/queries/people";
import { type Role, roleNames } from "@/lib/domain/roles";
import { demonstrationIsOn } from "@/lib/outside/settings";
import { ofOneself } from "./doors";

export type DemoPerson = {
  readonly userId: string;
  readonly role: Role;
  readonly name: string;
  readonly organisation: string;
};

/** Whom the sign-in page offers, in the order of the roles; nobody while the demonstration is off. */
export async function demoPeople(): Promise<readonly DemoPerson[]> {
  if (!demonstrationIsOn()) return [];
  const people = await ofOneself(async (at, now) => {
    const users = await demoUsersOf(at);
    const each = users.map(async ({ id, name }) => {
      const [first] = await membershipsOf(at, id, now);
      const told = first && { role: first.role, organisation: first.organisationName };
      return told ? [{ userId: id, name, ...told }] : [];
    });
    return (await Promise.all(each)).flat();
  });
  const place = ({ role, name }: DemoPerson) => `${roleNames.indexOf(role)} ${name}`;
  return people.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}
