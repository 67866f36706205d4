/** What a lead adds to the sample of a cycle: a draw of twice as many, or a procedure beside it. */
export const sampleStepKinds = ["extension", "procedure"] as const;
export type SampleStepKind = (typeof sampleStepKinds)[number];
