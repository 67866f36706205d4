"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { type ImportState, isWorking } from "@/lib/domain/import/import-job";

type Far = { readonly state: ImportState; readonly rows: number; readonly done: number };
const everyMilliseconds = 500;

/** Asks how far the job is; the page is drawn anew when a person's turn has come, or it is over. */
export function Progress({ address, first }: { address: string; first: Far }) {
  const t = useTranslations("imports.progress");
  const router = useRouter();
  const [far, setFar] = useState(first);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const now = await asked(address);
      if (now) setFar(now);
      // Once is enough: a second refresh would begin the page anew before the first has come.
      if (now && !isWorking(now.state)) router.refresh();
      else timer = setTimeout(look, everyMilliseconds);
    };
    timer = setTimeout(look, everyMilliseconds);
    return () => clearTimeout(timer);
  }, [address, router]);
  const { state, rows, done } = far;
  const counts = { done: String(done), rows: String(rows) };
  const text =
    state === "writing"
      ? t("writing", counts)
      : rows === 0
        ? t(state === "waiting" ? "waiting" : "opening")
        : t("reading", counts);
  return <ProgressBar label={t("label")} value={done} max={Math.max(rows, 1)} text={text} />;
}

/** Undefined where the answer did not come: it is asked again. */
async function asked(address: string): Promise<Far | undefined> {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return answer.ok ? ((await answer.json()) as Far) : undefined;
  } catch {
    return undefined;
  }
}
