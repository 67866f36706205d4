import type { Route } from "next";
import NextLink from "next/link";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof NextLink>, "href"> & { readonly href: string };

/**
 * A link inside the portal to an address made at run time, which typed routes cannot know.
 * Prefetching is off: every page is drawn for its reader, so a prefetch would be work for nothing.
 */
export function Link({ href, ...rest }: Props) {
  return <NextLink href={href as Route} prefetch={false} {...rest} />;
}
