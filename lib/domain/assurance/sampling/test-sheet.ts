/** What a test of a sampled item gave; `untested` until somebody did it. */
export const testResults = ["untested", "agrees", "differs", "not_testable"] as const;
export type TestResult = (typeof testResults)[number];

export const visitKinds = ["on_site", "remote"] as const;
export type VisitKind = (typeof visitKinds)[number];
