import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { screens } from "@/lib/domain/words/zh-cn/screens";

export default function Chinese({ children }: { readonly children: ReactNode }) {
  return (
    <NextIntlClientProvider locale="zh-CN" messages={screens}>
      {children}
    </NextIntlClientProvider>
  );
}
