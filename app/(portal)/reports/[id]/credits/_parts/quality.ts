/** The four questions on a credit's quality, in the order in which they are printed (a–d). */
export const quality = ["real", "additional", "credibleBaseline", "permanent"] as const;
