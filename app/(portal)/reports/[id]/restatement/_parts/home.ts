type Report = { readonly id: string; readonly engagementId: string | null };

/** Where a reader of a year's restatements came from: the year itself, or the engagement of who verifies it. */
export const homeOf = ({ id, engagementId }: Report) =>
  engagementId === null ? (`/reports/${id}` as const) : (`/engagements/${engagementId}` as const);
