/** The largest sheet that is read, in bytes; the reader itself refuses beyond it too. */
export const sheetBytes = 10_000_000;
