import { migrate } from "@/db/migrate";
import { closeStore, storeUrl } from "@/db/store";
import { closeComplaints } from "@/lib/services/complaints";
import { sweepEditions } from "@/lib/services/edition-sweep";
import { deliver } from "@/lib/services/outbox";
import { sweepDeadlines, sweepExpired } from "@/lib/services/sweep";

/**
 * `sweep`: closes complaints that nobody appealed, compares published years with editions that came, tells of the days
 * that come, records what has expired and sends the e-mails that wait, once, as the server's own timer does; for an installation whose server is not always up. Exit 0, 1 where an e-mail
 * failed for good or a year could not be compared, 2 for wrong use.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error("usage: zeroproof sweep");
    return args[0] === "--help" ? 0 : 2;
  }
  await migrate(storeUrl());
  try {
    await closeComplaints();
    const { proposed, skipped } = await sweepEditions();
    const told = await sweepDeadlines();
    const expired = await sweepExpired();
    const { sent, failed, again } = await deliver();
    console.log(
      `${told} told of a day; ${expired} certificates expired; ${proposed} restatements proposed, ${skipped} years not compared; e-mails: ${sent} sent, ${again} to be tried again, ${failed} failed`,
    );
    return failed + skipped > 0 ? 1 : 0;
  } finally {
    await closeStore();
  }
}
