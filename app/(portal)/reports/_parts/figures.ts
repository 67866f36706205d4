import { cache } from "react";
import { currentActor } from "@/app/_ui/actor";
import { figuresOf } from "@/lib/services/figures";

/** A year's figures: the draft's while it is open, else of the statement that stands; asked once a request. */
export const figuresFor = cache(async (reportId: string) =>
  figuresOf(await currentActor(), reportId),
);

export type YearFigures = Awaited<ReturnType<typeof figuresFor>>;
