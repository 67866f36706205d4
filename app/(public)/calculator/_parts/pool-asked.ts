import type { Measure } from "@/lib/domain/case/case-file";
import { positive } from "@/lib/domain/case/parts";
import { textOf, times } from "@/lib/domain/decimal";
import { plainInput } from "@/lib/domain/measures/typed";
import { blank, type Query, typedIn } from "./asked";

export const places = [1, 2, 3, 4] as const;
export const sharedNames = [
  "servers",
  "utilisationBefore",
  "hours",
  "idleWatts",
  "peakWatts",
  "pue",
  "factor",
] as const;
export const kinds = ["uplift", "hours"] as const;
export type PoolStep = { readonly kind: (typeof kinds)[number] | ""; readonly value: string };

/** A pool of servers, and what is done to it, in order. */
export type PoolAsked = {
  readonly shared: Readonly<Record<string, string>>;
  readonly steps: readonly PoolStep[];
};

export function poolAskedOf(query: Query): PoolAsked {
  return {
    shared: Object.fromEntries(sharedNames.map((name) => [name, typedIn(query, name)])),
    steps: places.map((place) => ({
      kind: kinds.find((one) => one === typedIn(query, `kind${place}`)) ?? "",
      value: typedIn(query, `value${place}`),
    })),
  };
}

/** The pool's measures as a case file would have them; a share of the hours is one of those that are left. */
export function poolMeasures({ shared, steps }: PoolAsked): Measure[] {
  const input = (name: string) => plainInput(shared[name] ?? "");
  const of = (...names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, input(name)]));
  const hall = of("idleWatts", "pue", "factor");
  const available = poolHours(input("servers"), input("hours"));
  return steps
    .filter(({ kind }) => kind !== "")
    .map(({ kind, value }, index) => ({
      ...blank,
      key: String(index + 1),
      type: kind === "uplift" ? "elastic_management" : "ai_autoscaling",
      model: kind === "uplift" ? "utilisation" : "server_hours",
      pool: "pool",
      order: index + 1,
      inputs: {
        ...hall,
        ...(kind === "uplift"
          ? {
              ...of("servers", "utilisationBefore", "hours", "peakWatts"),
              utilisationAfter: plainInput(value),
            }
          : {
              ...(index === 0 && { hoursAvailable: available }),
              shareAvoided: plainInput(value),
            }),
      },
    }));
}

/** Servers times powered hours; "" where one of them is no number, as its own field then says. */
function poolHours(servers: string, hours: string): string {
  if (![servers, hours].every((text) => positive.safeParse(text).success)) return "";
  return textOf(times(servers, hours));
}
