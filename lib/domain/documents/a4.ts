/** A4 portrait, in points of 1/72 inch. */
export const a4 = { width: 595.28, height: 841.89 } as const;
export const points = (millimetres: number): number => (millimetres / 25.4) * 72;
