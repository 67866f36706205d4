type Context = { readonly params: Promise<{ readonly number: string }> };

/** The short address in a certificate's QR code: on to its page, wherever that is one day. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { number } = await params;
  const location = `/register/${encodeURIComponent(decodeURIComponent(number))}`;
  return new Response(null, { status: 307, headers: { location } });
}
