import { closeStore } from "@/db/store";
import { messages } from "@/lib/domain/words/index";
import { publicOrigin } from "@/lib/outside/settings";
import { demoPeople } from "@/lib/services/demo-people";

/** `welcome`: where the portal answers, and who can sign in. */
export async function run(): Promise<number> {
  const people = await demoPeople();
  const width = Math.max(0, ...people.map(({ name }) => name.length));
  const lines = people.map(
    ({ name, role, organisation }) =>
      `  ${name.padEnd(width)}  ${messages.en.roles[role].name}, ${organisation}`,
  );
  console.log(`\nZeroproof answers at ${publicOrigin()}`);
  console.log(
    people.length > 0
      ? `Sign in from ${publicOrigin()}/sign-in with one press as:\n${lines.join("\n")}\n`
      : "Add a person with: npx zeroproof user add EMAIL --name NAME --role ROLE\n",
  );
  await closeStore();
  return 0;
}
