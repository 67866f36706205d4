export const instruments = {} as const;
