import type { showActivity } from "@/lib/services/activities";

/** A row with its calculation, factor and files. */
export type Row = Awaited<ReturnType<typeof showActivity>>;
