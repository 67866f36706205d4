import { randomUUID } from "node:crypto";
import {
  findOrganisation,
  findOrganisationBySlug,
  insertOrganisation,
} from "@/db/queries/organisations";
import { findYear } from "@/db/queries/reports";
import { notAccredited } from "@/lib/domain/assurance/accreditation";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { operatorIn } from "@/lib/domain/operator";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, platformId } from "@/lib/domain/roles";
import { change, publicly } from "./doors";

/**
 * The operator in the organisation that a case file is of; it is made where the store has none of that
 * public address. For the command line alone: nothing in `app` calls it.
 */
export async function operatorFor({ organisation, demo }: CaseFile) {
  const there = await publicly((at) => findOrganisationBySlug(at, organisation.slug));
  const id = there?.id ?? (await make(organisation, demo));
  return { organisationId: id, ...reporter({ id, legalName: organisation.legalName }) };
}

/** A year by its organisation's public address and its label, and the operator who may export it. */
export async function operatorAt(slug: string, label: string) {
  return publicly(async (at) => {
    const organisation = await findOrganisationBySlug(at, slug);
    const report = organisation && (await findYear(at, organisation.id, label));
    if (!report) throw new Refusal("not_found", "refusal.notFound");
    return { reportId: report.id, ...reporter(organisation) };
  });
}

function reporter(organisation: { readonly id: string; readonly legalName: string }): {
  readonly operator: Actor;
} {
  return { operator: operatorIn(organisation, "reporter", "reporter") };
}

async function make(organisation: CaseFile["organisation"], demo: boolean): Promise<string> {
  const platform = { id: platformId, legalName: "" };
  const id = randomUUID();
  const { aliases, ...plain } = organisation;
  await change(operatorIn(platform, "platform", "platform_admin"), "organisation.create", {
    find: (at) => findOrganisation(at, platformId),
    async apply(at, _, now) {
      const since = { demoSince: demo ? now : null, createdAt: now, version: 1 };
      const kind = "reporter" as const;
      const row = {
        id,
        kind,
        ...plain,
        aliases: JSON.stringify(aliases),
        ...notAccredited,
        ...since,
      };
      await insertOrganisation(at, row);
      return { organisationId: id, kind, name: organisation.legalName };
    },
  });
  return id;
}
