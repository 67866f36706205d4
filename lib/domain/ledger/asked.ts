import { programmes } from "../programmes";
import { isRefusal } from "../refusal";
import { type Block, opaque, readBlock, readsSerials, type SerialFacts } from "../serials";

export type Asked = Block & { readonly read: SerialFacts | null };

/**
 * The blocks that a serial may mean: read by the programme's grammar, or by every grammar that it fits where none is
 * named, and as it stands in programmes whose serials are not read. Throws a Refusal `invalid` where the named
 * programme's grammar does not fit.
 */
export function readAsked(typed: string, programme: string): readonly Asked[] {
  const serial = typed.normalize("NFKC");
  const named = programmes.filter(({ key }) => programme === "" || key === programme);
  return named.flatMap(({ key }): Asked[] => {
    if (!readsSerials(key)) return [{ ...opaque(key, serial), end: 1, read: null }];
    const read = programme === "" ? attempted(key, serial) : readBlock(key, serial);
    return read ? [read] : [];
  });
}

function attempted(programme: string, serial: string) {
  try {
    return readBlock(programme, serial);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}
