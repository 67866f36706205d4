/** A link to another's page, as somebody recorded it: it tells that page nothing of this one. */
export function OutsideLink({ href }: { readonly href: string }) {
  return (
    <a
      href={href}
      rel="nofollow noopener noreferrer"
      className="break-all text-primary underline underline-offset-3"
    >
      {href}
    </a>
  );
}
