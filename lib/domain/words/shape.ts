/** The same keys, with any text: what a locale must satisfy to be whole. */
export type Same<M> = { readonly [K in keyof M]: M[K] extends string ? string : Same<M[K]> };
