/** Next.js calls this once in each server process: it starts what the portal does by the clock. */
export async function register(): Promise<void> {
  // Written out, as the build drops this branch where no Node.js runs.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startClock } = await import("./lib/outside/clock");
    const [{ closeComplaints }, { sweepEditions }, { sweepDeadlines, sweepExpired }, { deliver }] =
      await Promise.all([
        import("./lib/services/complaints"),
        import("./lib/services/edition-sweep"),
        import("./lib/services/sweep"),
        import("./lib/services/outbox"),
      ]);
    const everyHour = [closeComplaints, sweepEditions, sweepDeadlines, sweepExpired];
    startClock({ everyMinute: [deliver], everyHour });
  }
}
