import { expect, test } from "vitest";
import { listPledges, publicPledges, recordPatent, recordPledge } from "@/lib/services/pledges";
import { body, organisationWith } from "./fixtures";

const pledge = {
  ...{ name: "Net zero", joinedOn: "2021-03", scope: "Scopes 1, 2 and 3" },
  ...{ targetYear: 2030, source: "A release", url: "" },
};

test("an organisation records its pledges and their patents for all to see, and nobody else does", async () => {
  const { id: organisationId, ...by } = await organisationWith(
    ...(["reporter", "org_admin", "contributor"] as const),
  );
  await recordPledge(by.reporter, { organisationId, ...pledge });
  await recordPledge(by.org_admin, { organisationId, ...pledge, targetYear: 2031 });
  await expect(recordPledge(by.contributor, { organisationId, ...pledge })).rejects.toMatchObject({
    code: "forbidden",
  });
  const strangers = [(await body()).lead_verifier, (await organisationWith("reporter")).reporter];
  for (const stranger of strangers)
    await expect(recordPledge(stranger, { organisationId, ...pledge })).rejects.toMatchObject({
      code: "not_found",
    });
  const [found] = await publicPledges(organisationId); // a test's organisation has its id as its address
  expect(found).toMatchObject({ name: "Net zero", targetYear: 2031, patents: [] });
  const patent = {
    ...{
      id: found?.id ?? "",
      office: "USPTO" as const,
      number: "us 11,234,567 b2",
      title: "Pooling",
    },
    ...{ technology: "gpu_pooling", pledgedOn: "2022", terms: "", source: "The deed" },
  } as const;
  await recordPatent(by.reporter, patent);
  await expect(
    recordPatent(by.reporter, { ...patent, number: "US11234567B2" }),
  ).rejects.toMatchObject({
    code: "conflict",
  });
  const [own] = await listPledges(by.reporter);
  expect(own?.pledges[0]?.patents).toMatchObject([{ number: "US11234567B2", title: "Pooling" }]);
});
