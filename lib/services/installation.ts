/** What pages need to know of where the portal runs; the environment is read in one place. */
export { isLoopback, overTls, publicOrigin } from "@/lib/outside/settings";
