import { cookies } from "next/headers";
import { getServerSession } from "next-auth";
import { encode } from "next-auth/jwt";
import { authOptions } from "./auth";

const secure = process.env.NEXTAUTH_URL?.startsWith("https:") ?? false;
const name = `${secure ? "__Secure-" : ""}next-auth.session-token`;

/**
 * Puts the session into the cookie that next-auth reads, sealed by next-auth: what its own callback
 * does, but from a server action, so that a refused sign-in is a form's answer and needs no script.
 */
export async function keepSession(sid: string): Promise<void> {
  const maxAge = authOptions.session?.maxAge ?? 12 * 3600;
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set");
  const value = await encode({ token: { sid }, secret, maxAge });
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge } as const;
  (await cookies()).set(name, value, options);
}

/** Closes the session in the store, then forgets the cookie. */
export async function dropSession(): Promise<void> {
  const session = await getServerSession(authOptions);
  const sid = session && "sid" in session ? String(session.sid) : undefined;
  if (session && sid) await authOptions.events?.signOut?.({ session, token: { sid } });
  (await cookies()).delete(name);
}
