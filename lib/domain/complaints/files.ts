import { Refusal } from "../refusal";

/** What may be sent with one complaint, which anyone may lodge: less than with a year's evidence. */
export const complaintFileLimits = { files: 5, totalBytes: 20_000_000 } as const;

/** @throws Refusal `too_large` where one file more, of so many bytes, would be too many or too much */
export function refuseMoreFiles(files: readonly { readonly size: number }[], bytes: number): void {
  const { files: most, totalBytes } = complaintFileLimits;
  const all = files.reduce((sum, { size }) => sum + size, bytes);
  if (files.length < most && all <= totalBytes) return;
  throw new Refusal("too_large", "complaints.refused.files", {
    values: { files: most, size: `${totalBytes / 1_000_000} MB` },
  });
}
