import { availableParallelism } from "node:os";
import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { Refusal } from "@/lib/domain/refusal";

/** 64 MiB, three passes, one lane: trust.md 3.6. */
const parameters = {
  algorithm: 2 satisfies Algorithm,
  memoryCost: 64 * 1024,
  timeCost: 3,
  parallelism: 1,
} as const;
const atOnce = availableParallelism();
const queueAtMost = 50;

/** Of a password that nobody knows: what is checked where an address has no account. */
const nobodys =
  "$argon2id$v=19$m=65536,t=3,p=1$lN50bMzy4DxZ0VECniJ+5w$rg1B/m3V9/lBNUpTJwHXqEq3Vweguw0MFqXTGpJcPqw";

const waiting: (() => void)[] = [];
let running = 0;

/** argon2id of a password, in the text form that carries its own salt and parameters. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, parameters));
}

/**
 * Whether a password is the one of a hash. Without a hash the same work is done and the answer is no, so
 * that an address nobody has takes as long as one somebody has.
 * @throws Refusal `too_many` where more than 50 wait already
 */
export async function isPassword(password: string, ofHash: string | null): Promise<boolean> {
  const right = await inTurn(() => verify(ofHash ?? nobodys, password));
  return right && ofHash !== null;
}

/** A hash takes 64 MiB and a core: as many at once as there are cores. */
async function inTurn<R>(work: () => Promise<R>): Promise<R> {
  if (waiting.length >= queueAtMost) {
    throw new Refusal("too_many", "refusal.tooMany", { values: { minutes: 1 } });
  }
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift(); // takes over this place
    if (next) next();
    else running -= 1;
  }
}
