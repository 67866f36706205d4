import { qrPath } from "@/lib/domain/documents/qr";
import { showPublicCertificate } from "@/lib/services/register";
import { drawn } from "../../_parts/svg-answer";

type Context = { readonly params: Promise<{ readonly number: string }> };

/** The certificate's short address as a QR code, for print. */
export function GET(_: Request, { params }: Context) {
  return drawn(async () => {
    const { number, origin } = await showPublicCertificate((await params).number);
    const { d, side } = qrPath(`${origin}/v/${number}`);
    const ground = `<rect width="${side}" height="${side}" fill="#fff"/>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="300" height="300">${ground}<path d="${d}" fill="#131f26"/></svg>`;
  });
}
