import { createHash, createHmac, randomBytes } from "node:crypto";

/** 256 random bits that fit in a link or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored in a token's place, and of an address that somebody typed: SHA-256, lowercase hex. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * The same of what could be guessed from its hash, such as a network address: keyed with this
 * installation's secret.
 */
export function keyedHashOf(text: string): string {
  return createHmac("sha256", process.env.NEXTAUTH_SECRET ?? "")
    .update(text, "utf8")
    .digest("hex");
}
