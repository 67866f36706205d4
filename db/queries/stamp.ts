/** What every entry of a report carries beside what it says. */
export type Stamp = {
  readonly id: string;
  readonly reportId: string;
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
};
