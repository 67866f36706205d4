import { qrPath } from "@/lib/domain/documents/qr";

/** The address as a QR code, dark on light in either theme, so that every camera reads it. */
export function Qr({ address, label }: { address: string; label: string }) {
  const { d, side } = qrPath(address);
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} className="size-40">
      <rect width={side} height={side} fill="#fff" />
      <path d={d} fill="#131f26" />
    </svg>
  );
}
