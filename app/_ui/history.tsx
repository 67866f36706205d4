import { getLocale, getTranslations } from "next-intl/server";
import { instant, integer } from "@/lib/domain/format";
import type { Permission } from "@/lib/domain/permissions";
import type { Word } from "@/lib/domain/words/en";
import type { Tone } from "./status";
import { Timeline } from "./timeline";

type Event = {
  readonly seq: number;
  readonly at: string;
  readonly actorName: string;
  readonly action: Permission;
  readonly detail?: Readonly<Record<string, unknown>> | string;
};

const tones: Partial<Record<Permission, Tone>> = {
  "report.submit": "moving",
  "report.resubmit": "moving",
  "report.verify_start": "looking",
  "report.return": "waiting",
  "report.send_back": "waiting",
  "finding.raise": "waiting",
  "opinion.sign": "good",
  "report.approve": "good",
  "certificate.issue": "good",
  "claim.refuse": "bad",
};

/** What happened, in the order given; the same act of the same person in a row is said once, with its count. */
export async function History({ events }: { events: readonly Event[] }) {
  const t = await getTranslations();
  const say = t as unknown as (word: Word) => string; // every permission has its act's word
  const locale = await getLocale();
  return (
    <Timeline
      entries={runs(events).map(({ first, count }) => ({
        id: `${first.at}/${first.seq}`,
        what: [say(`audit.acts.${first.action}` as Word), count > 1 && ` × ${integer(count)}`],
        who: first.actorName,
        at: first.at,
        shown: instant(first.at, locale, "Asia/Shanghai"),
        ...(tones[first.action] && { tone: tones[first.action] }),
        detail: told(first.detail),
      }))}
    />
  );
}

function runs(events: readonly Event[]): { first: Event; count: number }[] {
  const found: { first: Event; count: number }[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (last?.first.action === event.action && last.first.actorName === event.actorName)
      last.count += 1;
    else found.push({ first: event, count: 1 });
  }
  return found;
}

/** What a reader wants of an event's detail: a finding's reference, a reason, a certificate's number. */
function told(detail: Event["detail"]): string | undefined {
  const record: Readonly<Record<string, unknown>> =
    typeof detail === "string" ? JSON.parse(detail) : (detail ?? {});
  const shown = [record.ref, record.number, record.reason].filter(
    (one): one is string => typeof one === "string" && one !== "",
  );
  return shown.length > 0 ? shown.join(" · ") : undefined;
}
