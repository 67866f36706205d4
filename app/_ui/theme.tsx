"use client";
import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";

/** Sets the theme before the first paint, by a script that carries the page's nonce. */
export function Theme({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  return (
    <ThemeProvider attribute="class" defaultTheme="system" enableSystem {...(nonce && { nonce })}>
      {children}
    </ThemeProvider>
  );
}
