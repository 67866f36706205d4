/** An address that is one address and nothing else; undefined for what could be read as more. */
export function plainAddress(address: string): string | undefined {
  return /^[^\s\p{Cc}<>()[\],;:\\"@]+@[^\s\p{Cc}<>()[\],;:\\"@]+$/u.test(address) &&
    address.length <= 254
    ? address
    : undefined;
}
