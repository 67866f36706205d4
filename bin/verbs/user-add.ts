import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { migrate } from "@/db/migrate";
import { closeStore, storeUrl } from "@/db/store";
import { parsed } from "@/lib/domain/form-input";
import { userInput } from "@/lib/domain/inputs/people";
import { roleNames } from "@/lib/domain/roles";
import { addUser } from "@/lib/services/operators";
import { ensurePlatform } from "@/lib/services/organisations";

const usage = `usage: zeroproof user add EMAIL --name NAME [--role ROLE] [--organisation SLUG]
The password is read from ZEROPROOF_PASSWORD, or from standard input; never from the command itself.
ROLE is platform_admin unless another is given: ${roleNames.join(", ")}.
SLUG is the organisation's public address; the platform's own where it is left out.`;

/** `user add`: a person with a role, such as the first platform administrator. */
export async function run(args: readonly string[]): Promise<number> {
  const typed = wordsOf(args);
  if (!typed?.email || !typed.name) {
    console.error(usage);
    return args.includes("--help") ? 0 : 2;
  }
  const input = parsed(userInput, { ...typed, password: passwordGiven() });
  await migrate(storeUrl());
  await ensurePlatform("Zeroproof");
  try {
    const { waits } = await addUser(input);
    console.error(
      waits
        ? `A body is engaged: an administrator confirms that ${input.email} is ${input.role} too.`
        : `${input.email} can sign in as ${input.role}.`,
    );
  } finally {
    await closeStore();
  }
  return 0;
}

/** What was said on the command line; undefined where it is not the usage. */
function wordsOf(args: readonly string[]) {
  const options = {
    name: { type: "string" },
    role: { type: "string", default: "platform_admin" },
    organisation: { type: "string" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [email, ...more] = positionals;
    return more.length > 0 ? undefined : { ...values, email };
  } catch {
    return undefined; // an option that is none
  }
}

/** The environment's, or the first line of standard input. */
function passwordGiven(): string {
  const { ZEROPROOF_PASSWORD: given } = process.env;
  if (given !== undefined) return given;
  if (process.stdin.isTTY) console.error("Password, then Enter (it is shown as you type):");
  return readFileSync(0, "utf8").split(/\r?\n/)[0] ?? "";
}
