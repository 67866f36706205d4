type Named = {
  readonly legalName: string;
  readonly localName: string;
  readonly aliases: readonly string[];
};

/** Whether credits were retired for the organisation itself: its legal name or an alias, whatever its case, width and blanks. */
export function isOwnName({ legalName, localName, aliases }: Named, beneficiary: string): boolean {
  return [legalName, localName, ...aliases].map(folded).includes(folded(beneficiary));
}

const folded = (name: string) => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
