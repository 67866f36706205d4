/** What a sheet of activities was read against before there were eight templates; see `context.ts`. */
export type ImportContext = {
  readonly year: { readonly firstDay: string; readonly lastDay: string };
  readonly sites: readonly string[];
  readonly ownSites: readonly string[] | null;
  readonly factorUnit: (key: string) => string | undefined;
  readonly factorKeys: () => Iterable<string>;
  readonly sources: ReadonlyMap<string, { readonly category: string; readonly factor: string }>;
};
