"use client";
import "./globals.css";
import { shell as en } from "@/lib/domain/words/en/shell";
import { shell as zhCn } from "@/lib/domain/words/zh-cn/shell";

/** When even the layout failed: no language is known, so both are shown. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>{en.failed.title}</title>
        <main className="mx-auto max-w-reading space-y-4 px-4 py-12">
          <h1 className="text-h1 font-semibold">{en.failed.title}</h1>
          <p>{en.failed.text}</p>
          <div lang="zh-CN" className="space-y-4">
            <h2 className="text-xl font-semibold">{zhCn.failed.title}</h2>
            <p>{zhCn.failed.text}</p>
          </div>
          <button
            type="button"
            onClick={reset}
            className="rounded-md border border-control px-4 py-2"
          >
            {en.failed.again} <span lang="zh-CN">{zhCn.failed.again}</span>
          </button>
        </main>
      </body>
    </html>
  );
}
