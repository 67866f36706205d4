"use client";
import dynamic from "next/dynamic";
import { useLocale } from "next-intl";
import type { ComponentType, ReactNode } from "react";
import type { Locale } from "@/lib/domain/words/index";

type Said = ComponentType<{ readonly children: ReactNode }>;

/** A row per language: a file of its own, which the browser keeps until a release changes its words. */
const said: Readonly<Record<Locale, Said>> = {
  en: dynamic(() => import("./english")),
  "zh-CN": dynamic(() => import("./chinese")),
};

/** Gives client components every word of the portal's screens; sent with each page they were four fifths of it. */
export function PortalWords({ children }: { readonly children: ReactNode }) {
  const Said = said[useLocale()];
  return <Said>{children}</Said>;
}
