import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { screens } from "@/lib/domain/words/en/screens";

export default function English({ children }: { readonly children: ReactNode }) {
  return (
    <NextIntlClientProvider locale="en" messages={screens}>
      {children}
    </NextIntlClientProvider>
  );
}
