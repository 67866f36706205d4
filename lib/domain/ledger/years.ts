import type { CertificateSummary } from "../certificate-summary";
import { creditsFor } from "../inventory/bridge";
import { balanceOf, type EntryKind } from "./entries";

type Entry = { readonly retirementId: string; readonly kind: EntryKind; readonly tonnes: number };
type Block = { readonly id: string; readonly label: string };
type Certified = { readonly summary: CertificateSummary };

/**
 * What each year's entries come to, the newest year first. Of a certified year also the credits that its residual
 * needs (domain.md N8), and the surplus: set against its claim beyond that. A surplus is never carried to another year.
 */
export function yearsOf(
  blocks: readonly Block[],
  entries: readonly Entry[],
  certificates: readonly Certified[],
) {
  const labels = [...new Set(blocks.map(({ label }) => label))].toSorted().toReversed();
  return labels.map((label) => {
    const own = new Set(blocks.filter((one) => one.label === label).map(({ id }) => id));
    const balance = balanceOf(entries.filter(({ retirementId }) => own.has(retirementId)));
    const certified = certificates.find(({ summary }) => summary.label === label);
    const needed = certified ? creditsFor(certified.summary.residualGrams) : null;
    const surplus = needed === null ? null : Math.max(0, balance.allocated - needed);
    return { label, ...balance, needed, surplus };
  });
}
