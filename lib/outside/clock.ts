import { hours, minutes } from "@/lib/domain/instants";

type Work = () => Promise<unknown>;
type Timetable = { readonly everyMinute: readonly Work[]; readonly everyHour: readonly Work[] };

const shared = globalThis as typeof globalThis & { zeroproofClock?: true };

/**
 * Does work by the clock for as long as the process lives, which it does not keep alive. Each is done
 * again only when it is over; what fails is said and tried at its next time. Several processes may each
 * have a clock: what they do is safe to do twice.
 */
export function startClock({ everyMinute, everyHour }: Timetable): void {
  if (shared.zeroproofClock || process.env.NEXT_PHASE === "phase-production-build") return;
  shared.zeroproofClock = true;
  for (const work of everyMinute) repeat(work, minutes(1));
  for (const work of everyHour) repeat(work, hours(1));
}

/** The first time after a minute: a server that is often started anew does its work all the same. */
function repeat(work: Work, milliseconds: number): void {
  const again = async () => {
    await work().catch((error) => console.error("by the clock:", error));
    setTimeout(again, milliseconds).unref();
  };
  setTimeout(again, minutes(1)).unref();
}
