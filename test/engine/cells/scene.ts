import type { CaseFile } from "@/lib/domain/case/case-file";
import type { Held } from "@/lib/domain/inputs/complaint";
import type { Permission } from "@/lib/domain/permissions";
import type { Actor } from "@/lib/domain/roles";
import type { Company, Person } from "./people";
import type { Ids } from "./rehearsal";

/** A point of the walk: what there is, and who is engaged for it. */
export type Scene = {
  readonly name: string;
  readonly who: Company & { readonly secondIssuer: Actor };
  readonly year: CaseFile;
  readonly ids: Ids & { readonly report: string };
  /** Whether a body is engaged for the report, and who of it is assigned. */
  readonly engaged: boolean;
  readonly assigned: ReadonlySet<string>;
  /** The latest statement's hash, and the report's version. */
  readonly sha256: string;
  readonly version: number;
  /** What some acts name beside their noun. */
  readonly clarification?: string | undefined;
  readonly fact?: string | undefined;
  readonly uncorrected?: readonly string[];
  readonly sampleItem?: string;
  readonly imported?: string | undefined;
  readonly evidence: string;
  readonly edition: string;
  readonly held?: Held;
  readonly handler?: Actor | undefined;
  readonly nextHandler?: string;
  /** The certificate's number, which a complaint names. */
  readonly number?: string;
  /** Another revision of its year has come after the report. */
  readonly former?: true | undefined;
  /** The service that the walk itself calls next: too slow to be rehearsed as well, and the walk fails where it does. */
  readonly next?: string | undefined;
  /** Acts are done at this instant, where it is not now. */
  readonly instant?: string;
};

/** Whose record a call is decided on: the report's with its engagement, the engagement's own, or others'. */
type On = "organisation" | "report" | "engagement" | "complaint";

/** How an act is called with what it needs; several services may do one act. */
export type Caller = {
  readonly act: Permission;
  readonly service: string;
  readonly on: On;
  /** Who calls without a sign-in. */
  readonly by?: "complainant" | "clock";
  /** The call, unless the scene has not what it is about. */
  readonly call: (scene: Scene, person: Person | undefined) => (() => Promise<unknown>) | undefined;
};

export const callerOf =
  (on: On) =>
  <I>(
    act: Permission,
    service: (who: Actor, input: I) => Promise<unknown>,
    input: (scene: Scene) => NoInfer<I> | undefined,
  ): Caller => ({
    ...{ act, on, service: service.name },
    call(scene, person) {
      const given = input(scene);
      if (given === undefined || !person) return undefined;
      return () => service(person.actor, given);
    },
  });

/** The input, where the scene has all of these. */
export const given = <I>(
  things: readonly unknown[],
  input: (...ids: readonly string[]) => I,
): I | undefined =>
  things.every((one) => typeof one === "string") ? input(...(things as string[])) : undefined;
