import { overTls } from "@/lib/services/installation";

/** A cookie of sign-in: bound to this host over TLS, plainly named on a plain connection (trust.md 3.10). */
export function cookieOf(name: string) {
  const secure = overTls();
  return {
    name: `${secure ? "__Host-" : ""}zeroproof.${name}`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}

/** What next-auth seals its cookies with. */
export function cookieSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set");
  return secret;
}
