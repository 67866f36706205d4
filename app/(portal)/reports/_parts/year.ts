import { cache } from "react";
import { currentActor } from "@/app/_ui/actor";
import { reached } from "@/app/_ui/reached";
import type { Permission } from "@/lib/domain/permissions";
import { showReport } from "@/lib/services/reports";

/** A reporting year as its organisation sees it; asked once a request, undefined where the role may not. */
export const yearOf = cache(async (id: string) => reached(showReport(await currentActor(), id)));

export type Year = NonNullable<Awaited<ReturnType<typeof yearOf>>>;
export type YearParams = { readonly params: Promise<{ readonly id: string }> };

/** Whether to show the button of an act; the door decides anyway. */
export const mayDo = ({ may }: Year, act: Permission): boolean => may.includes(act);
