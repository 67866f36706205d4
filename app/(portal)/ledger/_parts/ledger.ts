import type { listLedger } from "@/lib/services/ledger";

/** One organisation's ledger, as the page shows it. */
export type Ledger = Awaited<ReturnType<typeof listLedger>>[number];
