import { findUser, markPassword, markProfile, raiseEpoch } from "@/db/queries/people";
import { type PasswordInput, type ProfileInput, tellsAddress } from "@/lib/domain/inputs/people";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import type { Word } from "@/lib/domain/words/en";
import { hashPassword, isPassword } from "@/lib/outside/passwords";
import { ofOneself, personally } from "./doors";
import { openSession } from "./opening";

/** The person's name, as the trail and the papers tell it from now on, and their language. */
export async function changeProfile(actor: Actor, profile: ProfileInput): Promise<void> {
  await personally((at) => markProfile(at, actor.userId, profile));
}

/**
 * Changes the person's password. Every session of theirs ends; the id of a new one is returned, for the
 * browser that asked.
 * @throws Refusal `invalid` where the present password is another, or the new one tells the address
 */
export async function changePassword(
  actor: Actor,
  { current, password }: PasswordInput,
  device = "",
): Promise<string> {
  const user = await ofOneself((at) => findUser(at, actor.userId));
  if (!(await isPassword(current, user?.passwordHash ?? null))) {
    throw refusedField("current", "account.refused.wrong");
  }
  if (tellsAddress(password, actor.email))
    throw refusedField("password", "account.refused.address");
  const passwordHash = await hashPassword(password);
  await personally(async (at) => {
    await markPassword(at, actor.userId, passwordHash);
    await raiseEpoch(at, actor.userId);
  });
  return openSession(actor.userId, device);
}

function refusedField(field: string, word: Word): Refusal {
  return new Refusal("invalid", "refusal.invalid", { fields: { [field]: { word } } });
}
