import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startClock } from "@/lib/outside/clock";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a process has one clock: work begins after a minute, waits for itself, and goes on after a fault", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const ends: (() => void)[] = [];
  const long = vi.fn(() => new Promise<void>((end) => ends.push(end)));
  const failing = vi.fn(() => Promise.reject(new Error("for now")));
  const hourly = vi.fn(() => Promise.resolve());
  startClock({ everyMinute: [long, failing], everyHour: [hourly] });
  startClock({ everyMinute: [long, failing], everyHour: [hourly] });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(long).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect([long, failing, hourly].map(({ mock }) => mock.calls.length)).toEqual([1, 5, 1]);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(long).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(hourly).toHaveBeenCalledTimes(2);
});
