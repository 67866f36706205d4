import { useLocale, useTranslations } from "next-intl";
import type { Tone } from "@/app/_ui/status";
import { Timeline } from "@/app/_ui/timeline";
import { instant } from "@/lib/domain/format";
import { en } from "@/lib/domain/words/en";
import type { timelineOf } from "@/lib/services/reports";

export type Event = Awaited<ReturnType<typeof timelineOf>>[number];
type Run = { readonly last: Event; readonly count: number };

/** A report's steps, newest first; the same step by the same person in a row is told once, with its count. */
export function StepsTold({
  events,
  most = events.length,
}: {
  events: readonly Event[];
  most?: number;
}) {
  const t = useTranslations("workspace");
  const locale = useLocale();
  const say = useActs();
  const runs = runsOf(events).reverse().slice(0, most);
  if (runs.length === 0) return <p className="text-muted-foreground">{t("timeline.empty")}</p>;
  return (
    <Timeline
      entries={runs.map(({ last, count }) => ({
        id: `${last.organisationId}/${last.seq}`,
        what:
          count > 1
            ? t("timeline.counted", { what: say(last.action), count: String(count) })
            : say(last.action),
        who: last.actorName,
        at: last.at,
        shown: instant(last.at, locale),
        tone: tones[last.action] ?? "rest",
        ...(detailOf(last) && { detail: detailOf(last) }),
      }))}
    />
  );
}

/** Says an action of the trail in words; one that has none yet says its own name. */
export function useActs(): (action: string) => string {
  const t = useTranslations("workspace.acts");
  const say = t as unknown as (word: string, values?: Record<string, string>) => string;
  return (action) => {
    const [noun = "", verb = ""] = action.split(".");
    const verbs: unknown = en.workspace.acts[noun as keyof typeof en.workspace.acts];
    const known = typeof verbs === "object" && verbs !== null && verb in verbs;
    return known ? say(action) : say("other", { action });
  };
}

const tones: Readonly<Partial<Record<string, Tone>>> = {
  "report.submit": "moving",
  "report.resubmit": "moving",
  "report.verify_start": "looking",
  "finding.raise": "waiting",
  "report.return": "waiting",
  "opinion.sign": "good",
  "report.approve": "good",
  "certificate.issue": "good",
  "claim.refuse": "bad",
};

function runsOf(events: readonly Event[]): Run[] {
  const runs: Run[] = [];
  for (const event of events) {
    const run = runs.at(-1);
    const same = run?.last.action === event.action && run.last.actorId === event.actorId;
    if (run && same) runs[runs.length - 1] = { last: event, count: run.count + 1 };
    else runs.push({ last: event, count: 1 });
  }
  return runs;
}

/** What a step says of itself: a finding's reference, a key, a certificate's number. */
function detailOf({ detail }: Event): string | undefined {
  const told = [detail.number, detail.ref, detail.key, detail.fileName, detail.reason];
  return told.filter(Boolean).map(String).join(" · ") || undefined;
}
