/** `address` where it is a path of this portal, else the dashboard: nobody is sent elsewhere after sign-in. */
export function localPath(address: string | null | undefined): string {
  const home = "http://portal.invalid";
  if (!address || !URL.canParse(address, home)) return "/";
  const { origin, pathname, search } = new URL(address, home);
  return origin === home && !pathname.startsWith("//") ? pathname + search : "/";
}
