/** The address people reach the portal by, without a path: `NEXTAUTH_URL`. */
export function publicOrigin(): string {
  return new URL(process.env.NEXTAUTH_URL ?? "http://localhost:3000").origin;
}

/** Whether only this machine reaches the portal by its public address. */
export function isLoopback(): boolean {
  const { hostname } = new URL(publicOrigin());
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Whether cookies may be bound to TLS. Plain HTTP is refused in production but on this machine. */
export function overTls(): boolean {
  if (publicOrigin().startsWith("https:")) return true;
  if (process.env.NODE_ENV === "production" && !isLoopback()) {
    throw new Error("NEXTAUTH_URL must begin with https: where others than this machine reach it.");
  }
  return false;
}

/** `ZEROPROOF_DEMO`: on, off, or by default on for a portal that only this machine reaches. */
export function demonstrationIsOn(): boolean {
  const setting = process.env.ZEROPROOF_DEMO;
  return setting === "on" || (setting !== "off" && isLoopback());
}
