import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { store } from "@/db/store";
import { atInstant } from "@/lib/services/doors";
import {
  endPledge,
  listPledges,
  publicPledges,
  recordPatent,
  recordPledge,
} from "@/lib/services/pledges";
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
    fields: { number: { word: "pledges.refused.patent" } },
  });
  const [own] = await listPledges(by.reporter);
  expect(own?.pledges[0]?.patents).toMatchObject([{ number: "US11234567B2", title: "Pooling" }]);
});

test("a pledge ends from a day on with a reason, stays in public so, and is changed no more", async () => {
  const { id: organisationId, reporter } = await organisationWith("reporter");
  await recordPledge(reporter, { organisationId, ...pledge });
  const id = (await publicPledges(organisationId))[0]?.id ?? "";
  const end = (endedOn: string) =>
    atInstant("2031-05-02T08:00:00.000Z", () =>
      endPledge(reporter, { id, endedOn, endReason: "The programme closed." }),
    );
  const told = { fields: { endedOn: { word: "pledges.refused.end" } } };
  await expect(end("2031-05-03")).rejects.toMatchObject(told); // still to come
  await expect(end("2021-02-28")).rejects.toMatchObject(told); // made in March 2021
  const stranger = (await organisationWith("reporter")).reporter;
  const other = endPledge(stranger, { id, endedOn: "2022-01-01", endReason: "-" });
  await expect(other).rejects.toMatchObject({ code: "not_found" });
  await end("2031-05-01");
  const ended = { endedOn: "2031-05-01", endReason: "The programme closed." };
  expect(await publicPledges(organisationId)).toMatchObject([{ name: "Net zero", ...ended }]);
  const late = { word: "pledges.refused.ended" };
  await expect(end("2031-05-01")).rejects.toMatchObject(late);
  await expect(recordPledge(reporter, { organisationId, ...pledge })).rejects.toMatchObject(late);
  const writes = [
    () =>
      store().write(({ db, t: { pledges: p } }) =>
        db.update(p).set({ endedOn: null }).where(eq(p.id, id)),
      ),
    () => store().write(({ db, t: { pledges: p } }) => db.delete(p).where(eq(p.id, id))),
  ];
  for (const write of writes) await expect(write()).rejects.toThrow();
});
