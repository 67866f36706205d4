import { getLocale, getTimeZone, getTranslations } from "next-intl/server";
import { instant } from "@/lib/domain/format";
import { groupedBy } from "@/lib/domain/group";
import { localeOf } from "@/lib/domain/words/index";
import type { auditTrail } from "@/lib/services/audit-trail";

type Event = Awaited<ReturnType<typeof auditTrail>>["events"][number];

/** The events of a page, a heading for each day and a line for each event, which opens to its detail. */
export async function Days({ events }: { events: readonly Event[] }) {
  const locale = localeOf(await getLocale());
  const zone = await getTimeZone();
  const shown = ({ at }: Event) => instant(at, locale, zone);
  const days = groupedBy(events, (event) =>
    shown(event)
      .slice(0, -5)
      .replace(/[ ,]+$/, ""),
  );
  const several = new Set(events.map(({ organisationId }) => organisationId)).size > 1;
  return (
    <div className="space-y-6">
      {[...days].map(([date, ofDay]) => (
        <section key={date}>
          <h2 className="border-b pb-1 text-base font-semibold">{date}</h2>
          <ol className="divide-y border-b">
            {ofDay.map((event) => (
              <li key={event.id}>
                <Line event={event} clock={shown(event).slice(-5)} several={several} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

type LineProps = { readonly event: Event; readonly clock: string; readonly several: boolean };

/** When, who, what and which report; the organisation where the page tells of more than one. */
async function Line({ event, clock, several }: LineProps) {
  const t = await getTranslations("audit");
  const { action, actorName, reportLabel, organisationName, seq, at, detail } = event;
  const about = [
    reportLabel === null ? "" : t("report", { label: reportLabel }),
    several ? (organisationName ?? "") : "",
  ].filter(Boolean);
  const grid =
    "grid grid-cols-[3.5rem_1fr_auto] items-baseline gap-x-4 px-2 py-1.5 text-sm md:grid-cols-[3.5rem_13rem_1fr_auto]";
  const line = (
    <>
      <time dateTime={at} title={at} className="tabular-nums text-muted-foreground">
        {clock}
      </time>
      <span className="max-md:order-last max-md:col-start-2 max-md:text-muted-foreground">
        {actorName}
      </span>
      <span>
        <span className="font-medium">{t(`acts.${action}`)}</span>
        {about.length > 0 && <span className="text-muted-foreground"> · {about.join(" · ")}</span>}
      </span>
      <span className="tabular-nums text-muted-foreground">{t("number", { seq })}</span>
    </>
  );
  if (!detail) return <div className={grid}>{line}</div>;
  return (
    <details>
      <summary className={`${grid} cursor-pointer hover:bg-muted`}>{line}</summary>
      <Detail action={action} detail={detail} />
    </details>
  );
}

/** What the act told of itself, as it stands in the trail: names are the trail's own. */
function Detail({ action, detail }: { action: string; detail: Record<string, unknown> }) {
  const entries = [["action", action], ...Object.entries(detail)];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 bg-muted px-4 py-3 font-mono text-sm md:pl-[4.5rem]">
      {entries.map(([name, value]) => (
        <div key={String(name)} className="contents">
          <dt className="text-muted-foreground">{String(name)}</dt>
          <dd className="break-all">{String(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
