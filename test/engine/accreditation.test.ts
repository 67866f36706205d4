import { expect, test } from "vitest";
import { accreditInput } from "@/lib/domain/inputs/people";
import { requestEngagement } from "@/lib/services/engagements";
import { accreditBody, showBody } from "@/lib/services/organisations";
import { anOrganisation, aReport, organisationWith, platformAdmin } from "./fixtures";

const refused = (word: string) => expect.objectContaining({ word });
const typed = {
  accreditationBody: "National accreditation service",
  accreditationNumber: "V 042",
  accreditedFrom: "2024-01-01",
  accreditedTo: "",
  accreditedSectors: "General; power",
};
const accredited = (id: string, changed: object = {}) =>
  accreditInput.parse({ id, ...typed, accreditedScopes: ["organisation"], ...changed });

test("a body may be asked once its accreditation is recorded, and covers organisations and the day", async () => {
  const [org, platform] = [await organisationWith("reporter", "org_admin"), await platformAdmin()];
  const bodyId = await anOrganisation("body");
  const reportId = await aReport(org.reporter);
  const ask = () => requestEngagement(org.org_admin, { reportId, bodyId });
  await accreditBody(platform, accredited(bodyId, { accreditedTo: "2024-12-31" }));
  await expect(ask()).rejects.toEqual(refused("verification.refused.notAccredited"));
  await accreditBody(platform, accredited(bodyId, { accreditedScopes: ["project"] }));
  await expect(ask()).rejects.toEqual(refused("verification.refused.scope"));
  await accreditBody(platform, accredited(bodyId));
  await ask();
  expect(await showBody(platform, bodyId)).toMatchObject({
    accreditationNumber: "V 042",
    accreditedTo: null,
    accreditedScopes: '["organisation"]',
  });
});

test("only the platform's administrator records one, and only of a body", async () => {
  const [body, platform] = [await organisationWith("body_admin"), await platformAdmin()];
  await expect(accreditBody(body.body_admin, accredited(body.id))).rejects.toMatchObject({
    code: "not_found",
  });
  const org = await organisationWith("reporter");
  await expect(accreditBody(platform, accredited(org.id))).rejects.toMatchObject({
    code: "not_found",
  });
});

test("a last day before the first, or no scope, is refused at its field", () => {
  const of = (changed: object) =>
    accreditInput
      .safeParse({ id: crypto.randomUUID(), ...typed, ...changed })
      .error?.issues.map(({ path, message }) => [path.join("."), message]);
  const scopes = { accreditedScopes: ["organisation"] };
  expect(of({ ...scopes, accreditedTo: "2023-12-31" })).toEqual([
    ["accreditedTo", "members.refused.accreditedTo"],
  ]);
  expect(of({})).toEqual([["accreditedScopes", "input.required"]]);
});
